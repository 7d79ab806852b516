import { describe, expect, it } from 'vitest'
import { aPackage } from './a-package.ts'

describe('aPackage', () => {
  it('fills every attachment with the texts of a good package', () => {
    const pack = aPackage()
    expect(pack.attachments.map(({ no, kind }) => [no, kind])).toEqual([
      ['1', 'base-data'],
      ['2', 'unit-evaluation'],
      ['3-1', 'project-evaluation'],
      ['3-2', 'project-evaluation'],
      ['4', 'unit-report'],
      ['5', 'project-report'],
    ])
    expect(pack.unitEvaluation?.funds.total.spent.value?.amount.toText(2)).toBe('352.20')
    expect(pack.baseData?.spending.projectLines.map((line) => line.rowLabel.value)).toEqual([
      '1、农村供水保障经费',
      '2、水库巡查管护经费',
    ])
  })

  it('changes one cell of one row and leaves the rest', () => {
    const pack = aPackage({ projects: { 1: { indicators: { rows: { 0: { score: '3' } } } } } })
    const scores = pack.projectEvaluations.map((table) => table.indicators.rows[0]?.score.value?.amount.toString())
    expect(scores).toEqual(['20', '3'])
  })

  it('labels a cell by the words of its form', () => {
    const pack = aPackage()
    expect(pack.unitEvaluation?.funds.total.rate.place.label).toBe('年度资金总额·执行率')
    expect(pack.unitEvaluation?.indicators.rows[0]?.score.place.label).toBe('“水利工程维修养护处数”·自评得分')
    expect(pack.baseData?.spending.publicFunds.lastYear.place.label).toBe('公用经费·2023年决算数')
  })

  it('leaves an attachment out where the test says null', () => {
    expect(aPackage({ projectReport: null }).projectReport).toBeNull()
  })
})
