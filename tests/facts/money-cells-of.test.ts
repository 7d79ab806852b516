import { aPackage } from '@mingxiao/audit/testing'
import { moneyCellsOf, printFigure } from '@mingxiao/core'
import { expect, it } from 'vitest'

const blank = { initial: '', budget: '——', spent: '无' }

it('gives the money cells that depend on the unit of their table', () => {
  const total = { initial: '60.00', budget: '600000元', spent: '58.20' }
  const pack = aPackage({
    projects: { 0: { funds: { total, appropriation: blank, carriedOver: blank, other: blank } } },
  })
  const [table] = pack.projectEvaluations
  expect(table && moneyCellsOf(table).map(({ value }) => printFigure(value))).toEqual(['60.00', '58.20'])
})

it('leaves out columns whose label prints a unit', () => {
  const pack = aPackage({ baseData: { buildings: { unit: { approvedCost: '120.00' } } } })
  const cells = pack.baseData ? moneyCellsOf(pack.baseData) : []
  expect(cells.some(({ value }) => printFigure(value) === '120.00')).toBe(false)
})
