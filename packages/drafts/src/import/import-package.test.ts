import { type Package, readEntry, unitEvaluationHunan2024 as unitEvaluation } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { completeDraft } from '../complete/complete-draft.ts'
import { aDraft } from '../testing/a-draft.ts'
import { importPackage } from './import-package.ts'

/** The package of a draft in which cells of 附件2 read as given. */
function printing(rate: string, spent: string): Package {
  const { pack } = completeDraft(aDraft())
  const table = pack.unitEvaluation
  if (!table) throw new Error('a draft with 附件2 has a table of it')
  const { total } = table.funds
  const { columns } = unitEvaluation.parts.funds
  const read = (column: 'rate' | 'spent', quote: string) =>
    readEntry(columns[column], { ...total[column].place, quote })
  const funds = { ...table.funds, total: { ...total, rate: read('rate', rate), spent: read('spent', spent) } }
  return { ...pack, unitEvaluation: { ...table, funds } }
}

const said = (pack: Package) => importPackage(pack).notices.map(({ code, data }) => [code, ...Object.values(data)])

describe('importPackage', () => {
  it('gives back the draft that a package was completed from', () => {
    const draft = aDraft()
    const { pack } = completeDraft(draft)
    const bare = { ...draft, reports: [] }
    expect(importPackage({ ...pack, unitReport: null })).toEqual({ draft: bare, notices: [] })
  })

  it('takes brackets in a text for letters, not for a field', () => {
    const section = { key: 'overview', paragraphs: ['{{ "{{" }}甲}}与{{ "{%" }} if %}乙'], sections: [] }
    const report = { form: 'unit-report', date: '', opening: [], sections: [section] } as const
    const { pack } = completeDraft(aDraft({ reports: [report] }))
    expect(pack.unitReport?.sections[0]?.paragraphs[0]?.value).toBe('{{甲}}与{% if %}乙')
    expect(importPackage(pack).draft.reports).toEqual([report])
  })

  it('takes the text of reports under the keys of their form', () => {
    const { pack } = completeDraft(aDraft())
    const [report] = importPackage(pack).draft.reports
    expect(report).toEqual({
      form: 'unit-report',
      date: '2025年5月13日',
      opening: [],
      sections: [
        { key: 'overview', paragraphs: ['本单位在职9人。'], sections: [] },
        {
          key: 'publicBudget',
          paragraphs: [],
          sections: [{ key: 'projects', paragraphs: ['项目支出12.82万元。'], sections: [] }],
        },
        { key: '', title: '工作打算', paragraphs: ['继续保洁。'], sections: [] },
      ],
    })
  })

  it('leaves out what the formula makes at the decimals printed', () => {
    expect(said(printing('100.0%', '115.91'))).toEqual([])
  })

  it('names computed cells that print another figure, and keeps them', () => {
    const pack = printing('101%', '115.92')
    expect(said(pack)).toEqual([
      ['derived-differs', '2', '年度资金总额·全年执行数', '基本支出 + 项目支出', '115.92', '115.91'],
      ['derived-differs', '2', '年度资金总额·执行率', '全年执行数 ÷ 全年预算数', '101%', '99.99%'],
    ])
    const table = importPackage(pack).draft.tables[1]
    expect(table?.parts['funds']).toEqual({
      rows: { total: { initial: '114.39', budget: '115.92', spent: '115.92', rate: '101%' } },
    })
  })
})
