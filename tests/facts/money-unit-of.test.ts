import { aPackage } from '@mingxiao/audit/testing'
import { moneyUnitOf, type Package, tablesOf, yuanOf } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'

const unitsOf = (pack: Package) =>
  tablesOf(pack).map((table) => {
    const { declared, likely, why } = moneyUnitOf(pack, table)
    return [table.no, declared, likely, why]
  })

const noReports = { unitReport: null, projectReport: null }
const inYuan = { total: { initial: '3600000.00', budget: '3600000.00', spent: '3522000.00' } }
const projectInYuan = { total: { initial: '600000', budget: '600000', spent: '582000' } }

describe('moneyUnitOf', () => {
  it('keeps the declared unit of a good package', () => {
    expect(unitsOf(aPackage())).toEqual([
      ['1', '万元', '万元', 'declared'],
      ['2', '万元', '万元', 'declared'],
      ['3-1', '万元', '万元', 'declared'],
      ['3-2', '万元', '万元', 'declared'],
    ])
  })

  it('takes the unit of the official form where none is declared', () => {
    const pack = aPackage({ ...noReports, unitEvaluation: null, baseData: { moneyUnit: '' }, projects: [] })
    expect(unitsOf(pack)).toEqual([['1', null, '万元', 'form']])
  })

  it('sees 元 under a head of 万元 by what it would mean for each of the staff', () => {
    const pack = aPackage({ ...noReports, baseData: { spending: { projects: {} } }, unitEvaluation: { funds: inYuan } })
    expect(unitsOf(pack)[1]).toEqual(['2', '万元', '元', 'per-head'])
  })

  it('sees it by the report where no staff is given', () => {
    const pack = aPackage({ baseData: null, unitEvaluation: { funds: inYuan } })
    expect(unitsOf(pack)[0]).toEqual(['2', '万元', '元', 'report'])
  })

  it('believes a declared unit that the report confirms, however much each of the staff spends', () => {
    const pack = aPackage({ baseData: { staffing: { unit: { staff: '1' } } } })
    expect(unitsOf(pack)[1]).toEqual(['2', '万元', '万元', 'declared'])
  })

  it('holds 附件1 against 附件2', () => {
    const pack = aPackage({
      baseData: {
        moneyUnit: '',
        spending: { projects: { lastYear: '964000', budget: '1000000', final: '962000' } },
      },
    })
    expect(unitsOf(pack)[0]).toEqual(['1', null, '元', 'unit-evaluation'])
  })

  it('holds a project against its row in 附件1, or against the unit where it has none', () => {
    expect(unitsOf(aPackage({ ...noReports, projects: { 0: { funds: projectInYuan } } }))[2]).toEqual([
      '3-1',
      '万元',
      '元',
      'base-data',
    ])
    const alone = aPackage({ ...noReports, baseData: null, projects: { 0: { funds: projectInYuan } } })
    expect(unitsOf(alone)[1]).toEqual(['3-1', '万元', '元', 'unit-evaluation'])
  })

  it('does not take a small project for a wrong unit', () => {
    const small = { total: { initial: '0.02', budget: '0.02', spent: '0.02' } }
    const pack = aPackage({ ...noReports, baseData: null, projects: { 1: { funds: small } } })
    expect(unitsOf(pack)[2]).toEqual(['3-2', '万元', '万元', 'declared'])
  })
})

describe('yuanOf', () => {
  it('lets a unit printed in the cell win over the unit of the table', () => {
    const pack = aPackage({ unitEvaluation: { spending: { basic: '2560000元', projects: '96.20万', all: '' } } })
    const table = pack.unitEvaluation
    if (!table) throw new Error('a good package has 附件2')
    const { basic, projects, all } = table.spending
    expect([basic, projects, all].map((entry) => yuanOf(pack, table, entry)?.toString() ?? null)).toEqual([
      '2560000',
      '962000',
      null,
    ])
  })
})
