import { describe, expect, it } from 'vitest'
import { completeDraft } from '../complete/complete-draft.ts'
import type { Draft, DraftRows, DraftTable } from '../draft/draft.ts'
import { aDraft } from '../testing/a-draft.ts'
import { diffDrafts } from './diff-drafts.ts'
import { diffPackages } from './diff-packages.ts'

const [baseData, unitEvaluation, project] = aDraft().tables as [DraftTable, DraftTable, DraftTable]

function withPart(table: DraftTable, key: string, part: DraftTable['parts'][string]): DraftTable {
  return { ...table, parts: { ...table.parts, [key]: part } }
}

function said(changes: Partial<Draft>): readonly string[] {
  return diffDrafts(aDraft(), aDraft(changes)).map((change) => {
    const { address: _, ...said } = { address: null, ...change }
    return Object.values(said).join(' | ')
  })
}

describe('diffDrafts', () => {
  it('finds nothing between equal drafts', () => {
    expect(said({})).toEqual([])
  })

  it('names a typed cell that changed, and all that follow from it', () => {
    const spending = {
      rows: { vehicleRunning: { final: '0.50' }, reception: { final: '0.25' }, publicFunds: { final: '7.20' } },
      open: [{ label: '河道保洁经费', cells: { budget: '12.80', final: '11.52' } }],
    }
    expect(said({ tables: [withPart(baseData, 'spending', spending), unitEvaluation, project] })).toEqual([
      'cell | 1 | 项目支出·2024年决算数 | 12.82 | 11.52 | true',
      'cell | 1 | “河道保洁经费”·2024年决算数 | 12.82 | 11.52 | false',
      'cell | 2 | 年度资金总额·全年执行数 | 115.91 | 114.61 | true',
      'cell | 2 | 年度资金总额·执行率 | 99.99% | 98.87% | true',
      'cell | 2 | 年度资金总额·得分 | 10 | 9.89 | true',
      'cell | 2 | 按支出性质分 | 115.91 | 114.61 | true',
      'cell | 2 | 项目支出 | 12.82 | 11.52 | true',
      'cell | 2 | 总分·自评得分 | 97 | 96.89 | true',
      'cell | 3-1 | 年度资金总额·全年执行数 | 12.82 | 11.52 | true',
      'cell | 3-1 | 年度资金总额·执行率 | 100.16% | 90.00% | true',
      'cell | 3-1 | 年度资金总额·得分 | 10 | 9 | true',
      'cell | 3-1 | 当年财政拨款·全年执行数 | 12.82 | 11.52 | true',
      'cell | 3-1 | 当年财政拨款·执行率 | 100.16% | 90.00% | true',
      'cell | 3-1 | 总分·自评得分 | 100 | 99 | true',
      'paragraph-changed | 4 | 项目支出情况 | 项目支出12.82万元。 | 项目支出11.52万元。',
    ])
  })

  it('tells a row that was added, removed or renamed from one that changed', () => {
    const { rows } = unitEvaluation.parts['indicators'] as DraftRows
    const [first, second, third] = rows as [
      DraftRows['rows'][number],
      DraftRows['rows'][number],
      DraftRows['rows'][number],
    ]
    const changed = (list: DraftRows['rows']) =>
      said({ tables: [baseData, withPart(unitEvaluation, 'indicators', { rows: list }), project] })
    const row = { level2: '数量指标', level3: '清淤长度', target: '≥2公里', actual: '2公里', weight: '0', score: '0' }
    expect(changed([first, row, second, third])).toEqual([
      'row-added | 2 | 清淤长度 | 一级指标产出指标（50分），二级指标数量指标，三级指标清淤长度，年度指标值≥2公里，实际完成值2公里，分值0，自评得分0',
    ])
    expect(changed([first, { ...second, level3: '河道景观' }, third])).toEqual([
      'cell | 2 | “河道景观”·三级指标 | 河道环境 | 河道景观 | false',
    ])
    expect(changed([first, second])).toEqual([
      'cell | 2 | 总分·分值 | 100 | 90 | true',
      'cell | 2 | 总分·自评得分 | 97 | 88 | true',
      'row-removed | 2 | 群众满意度 | 一级指标满意度指标（10分），二级指标服务对象满意度指标，三级指标群众满意度，年度指标值≥90%，实际完成值81%，分值10，自评得分9',
    ])
  })

  it('compares reports paragraph by paragraph, and tells attachments that came or went', () => {
    const [report] = aDraft().reports
    const sections = (report?.sections ?? []).map((section) =>
      section.key === 'overview' ? { ...section, paragraphs: ['本单位编制7人。', ...section.paragraphs] } : section,
    )
    const reports = report ? [{ ...report, date: '2025年5月20日', sections: sections.slice(0, 2) }] : []
    expect(said({ tables: [baseData, unitEvaluation], reports })).toEqual([
      'attachment-removed | 3-1 | 2024年度项目支出绩效自评表',
      'paragraph-changed | 4 | 成文日期 | 2025年5月13日 | 2025年5月20日',
      'paragraph-added | 4 | 部门（单位）基本情况 |  | 本单位编制7人。',
      'paragraph-removed | 4 | 工作打算 | 继续保洁。 | ',
    ])
  })
})

describe('diffPackages', () => {
  it('does not count white space, nor other ways to print a figure', () => {
    const typed = (quota: string, measures: string) => {
      const table = withPart(withPart(baseData, 'staffing', { rows: { unit: { quota } } }), 'thrift', { measures })
      return completeDraft(aDraft({ tables: [table], reports: [] })).pack
    }
    expect(diffPackages(typed('7', '少开会'), typed('7人', '少 开会　'))).toEqual([])
    expect(diffPackages(typed('7', '少开会'), typed('8', '少开会'))).toEqual([
      {
        kind: 'cell',
        attachment: '1',
        label: '编制数',
        before: '7',
        after: '8',
        follows: false,
        address: '1/staffing.unit.quota',
      },
    ])
  })

  it('tells what stands outside every field of a table', () => {
    const { pack } = completeDraft(aDraft({ tables: [baseData], reports: [] }))
    const table = pack.baseData
    const typed = { ...pack, baseData: table && { ...table, strays: [table.title] } }
    const text = '2024年度部门整体支出绩效评价基础数据表'
    expect(diffPackages(pack, typed)).toEqual([{ kind: 'stray-added', attachment: '1', text }])
    expect(diffPackages(typed, pack)).toEqual([{ kind: 'stray-removed', attachment: '1', text }])
  })
})
