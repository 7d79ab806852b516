import { aPackage } from '@mingxiao/audit/testing'
import { type FigureFact, figureFactsOf, type Package, printFigure } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'

/** The facts of one subject: each value with the places that print it. */
const about = (pack: Package, measure: FigureFact['measure'], subject = '') =>
  figureFactsOf(pack)
    .filter((fact) => fact.measure === measure && fact.subject === subject)
    .map(({ year, stage, groups }) => [
      [year, stage].filter((part) => part !== null).join(' '),
      ...groups.map((group) =>
        group.map(({ place, source, figure }) => `${place.attachment} ${source} ${printFigure(figure)}`).join(', '),
      ),
    ])

function saying(...paragraphs: readonly string[]) {
  return { projectReport: null, unitReport: { sections: { performance: paragraphs, overview: [] } } }
}

describe('figureFactsOf', () => {
  it('puts the people of tables and sentences together', () => {
    expect(about(aPackage(), 'quota')).toEqual([['2024', '1 table 20人, 4 sentence 20人']])
    expect(about(aPackage(saying('核定编制二十二名，在职人员控制率90%。')), 'quota')).toEqual([
      ['2024', '1 table 20人', '4 sentence 22名'],
    ])
    expect(about(aPackage(saying('在职人员控制率90%。')), 'staffingRate')).toEqual([
      ['2024', '1 table 90.00%, 4 sentence 90%'],
    ])
  })

  it('leaves out the people of an office and of the beginning of the year', () => {
    const pack = aPackage(saying('财务股在职3人，年初在职20人，年末在职18人。'))
    expect(about(pack, 'staff')).toEqual([['2024', '1 table 18人, 4 sentence 18人']])
  })

  it('orders the amounts of a subject by year and stage', () => {
    expect(about(aPackage(), 'projectSpending', '水库巡查管护经费')).toEqual([
      ['2023 actual', '1 table 38.60万元'],
      ['2024 initial', '1 table 40.00万元, 3-2 table 40.00万元'],
      ['2024 budget', '3-2 table 40.00万元, 5 sentence 40.00万元'],
      ['2024 actual', '1 table 38.00万元, 3-2 table 38.00万元, 4 sentence 38.00万元, 5 sentence 38.00万元'],
    ])
  })

  it('understands rounding across units, and keeps apart what contradicts', () => {
    const pack = aPackage({
      unitEvaluation: { spending: { basic: '2563049.90元' } },
      unitReport: {
        sections: { publicBudget: { sections: { basic: ['基本支出256.3万元。', '基本支出256.40万元。'] } } },
      },
    })
    expect(about(pack, 'basicSpending')).toEqual([
      ['2024 actual', '2 table 2563049.90元, 4 sentence 256.3万元', '4 sentence 256.40万元'],
    ])
  })

  it('knows whose rate a rate is', () => {
    expect(about(aPackage(), 'executionRate', '水库巡查管护经费')).toEqual([
      ['2024', '3-2 table 95.00%, 5 sentence 95.00%'],
    ])
  })

  it('gathers what is asked for and reached of an indicator', () => {
    expect(about(aPackage(), 'target', '水利工程完好率')).toEqual([['2024', '2 table 98%, 4 sentence 98%']])
    expect(about(aPackage(), 'reached', '水利工程完好率')).toEqual([['2024', '2 table 96.04%, 4 sentence 96.04%']])
  })

  it('keeps the projects apart where each speaks of its own', () => {
    const rows = (level3: string, actual: string) => ({ indicators: { rows: { 1: { level3, actual } } } })
    const pack = aPackage({ projects: { 0: rows('验收合格率', '96%'), 1: rows('验收合格率', '98%') } })
    expect(about(pack, 'reached', '验收合格率')).toEqual([])
    expect(about(pack, 'reached', '水库巡查管护经费·验收合格率')).toEqual([['2024', '3-2 table 98%']])
    const same = aPackage({ projects: { 0: rows('巡查到位里程', '96公里'), 1: rows('巡查到位里程', '98公里') } })
    expect(about(same, 'reached', '水库巡查管护经费·巡查到位里程')).toEqual([['2024', '3-2 table 98公里']])
  })

  it('reads a package once', () => {
    const pack = aPackage()
    expect(figureFactsOf(pack)).toBe(figureFactsOf(pack))
  })
})
