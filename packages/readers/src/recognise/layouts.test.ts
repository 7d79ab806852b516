import { describe, expect, it } from 'vitest'
import { type BlockText, documentOf, type RowText } from '../testing/document-of.ts'
import { recognise } from './recognise.ts'

const wide = (text: string, columns: number) => ({ text, columns })
const heading: readonly RowText[] = [
  [wide('项目名称', 2), wide('河道保洁经费', 7)],
  [wide('主管部门', 2), wide('清溪县水利局', 2), wide('实施单位', 2), wide('清溪县水利服务中心', 3)],
]
const funds: readonly RowText[] = [
  [
    { text: '项目资金（万元）', rows: 2 },
    wide('', 2),
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '执行率',
    '得分',
  ],
  [wide('年度资金总额', 2), '20.00', '20.00', '19.00', '10', '95.00%', '9.50'],
]
const heads = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']
const length = ['产出指标', '数量指标', '保洁河道长度', '≥64公里', '64公里', '50', '50', '']
const users = ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥90%', '90%', '40', '40', '']
const total: RowText = [wide('总分', 6), '100', '99.50', '']

/** A table in the layout of 财预〔2020〕10号 with these rows under its heads. */
function nationalTable(rows: readonly RowText[]): readonly RowText[] {
  return [...heading, ...funds, ['绩效指标', ...heads], ...rows.map((row) => ['', ...row]), total]
}

function read(blocks: readonly BlockText[], format: 'docx' | 'txt' = 'docx') {
  const { value, notices } = recognise(documentOf(blocks, format))
  return { pack: value, tables: value?.projectEvaluations ?? [], notices }
}

function namesIn(tables: ReturnType<typeof read>['tables']) {
  return tables.map(({ indicators }) => indicators.rows.map(({ level3 }) => level3.value))
}

describe('telling layouts apart', () => {
  const title = '2024年度项目支出绩效自评表'

  it('takes the form whose official labels the table shows', () => {
    const { pack } = read([title, nationalTable([length, users])])
    expect(pack?.edition).toBe('national-2020')
    const hunan = nationalTable([length, users]).map((row) =>
      row.map((cell) => (cell === '得分' && row.includes('三级指标') ? '自评得分' : cell)),
    )
    hunan[0] = [wide('项目支出名称', 2), wide('河道保洁经费', 7)]
    expect(read([title, hunan]).tables.map(({ edition }) => edition)).toEqual(['hunan-2024'])
  })

  it('takes, of forms that explain a table alike, the one whose title it bears', () => {
    const bare: BlockText = [
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '保洁河道长度', '≥64公里'],
    ]
    const goals: BlockText = [
      ['年度资金总额', { text: '20.00', columns: 3 }],
      ['绩效指标', { text: '', columns: 3 }],
      ...bare,
    ]
    const kinds = (blocks: readonly BlockText[]) => read(blocks).pack?.goalTables.map(({ kind }) => kind)
    expect(kinds(['2024年度项目支出绩效目标表', goals])).toEqual(['project-goals'])
    expect(kinds(['2024年度部门整体支出绩效目标表', goals])).toEqual(['unit-goals'])
  })

  it('takes the edition of the other attachments where the labels leave it open', () => {
    const open = nationalTable([length, users]).slice(2)
    expect(read([title, open]).pack?.edition).toBe('national-2020')
    const report = ['2024年度清溪县水利服务中心整体支出绩效自评报告', '一、部门（单位）基本情况']
    expect(read([title, open, ...report]).tables.map(({ edition }) => edition)).toEqual(['hunan-2024'])
  })

  it('names a table that monitors the year, and does not read it', () => {
    const monitoring = nationalTable([length]).map((row) =>
      row.map((cell) => (cell === '实际完成值' ? '1-7月执行情况' : cell === '得分' ? '全年预计完成情况' : cell)),
    )
    const { pack, notices } = read([title, monitoring])
    expect(pack).toBeNull()
    expect(notices.map(({ code }) => code)).toEqual(['monitoring-table', 'no-attachment'])
  })
})

describe('a layout that no form explains', () => {
  const table: BlockText = [
    ['指标类别', '指标名称', '计划值', '实际值', '满分', '评分', '责任人'],
    ['产出', '保洁河道长度', '≥64公里', '64公里', '60', '60', '甲'],
    ['满意度', '沿河居民满意度', '≥90%', '88%', '40', '39.11', '乙'],
    [wide('合计', 4), '100', '99.11', ''],
  ]

  it('is read by the words of its heads, with a notice of those not understood', () => {
    const { tables, notices } = read(['2024年度项目绩效考核表', table])
    expect(notices.map(({ code, data }) => [code, data])).toEqual([['layout-unknown', { heads: '责任人' }]])
    expect(
      tables[0]?.indicators.rows.map(({ level1, level3, target, actual, weight, score }) =>
        [level1, level3, target, actual, weight, score].map(({ place }) => place.quote),
      ),
    ).toEqual([
      ['产出', '保洁河道长度', '≥64公里', '64公里', '60', '60'],
      ['满意度', '沿河居民满意度', '≥90%', '88%', '40', '39.11'],
    ])
    expect([tables[0]?.indicators.total.score.place.quote, tables[0]?.strays, tables[0]?.edition]).toEqual([
      '99.11',
      [],
      'other-layouts',
    ])
  })

  it('is of the whole unit where the title says so', () => {
    const { pack } = read(['2024年度部门整体支出绩效考核表', table])
    expect(pack?.unitEvaluation?.indicators.rows.length).toBe(2)
  })

  it('stays part of a report', () => {
    const { pack, notices } = read([
      '2024年度清溪县水利服务中心整体支出绩效自评报告',
      '一、部门（单位）基本情况',
      table,
    ])
    expect(pack?.projectEvaluations).toEqual([])
    expect(notices.map(({ code }) => code)).toEqual(['table-in-report'])
  })

  it('is left alone where it only lists things', () => {
    expect(read([[['指标名称', '责任人']]]).notices.map(({ code }) => code)).toEqual([
      'table-not-recognised',
      'no-attachment',
    ])
  })
})

describe('tables as they come', () => {
  it('reads several that a file puts one under the other as one', () => {
    const second = nationalTable([users]).map((row) =>
      row.map((cell) =>
        typeof cell !== 'string' && cell.text === '河道保洁经费' ? { ...cell, text: '水质监测经费' } : cell,
      ),
    )
    const joined = [
      [wide('2024年度项目支出绩效自评表', 9)],
      ...nationalTable([length]),
      [wide('填表人：甲', 9)],
      [wide('2024年度项目支出绩效自评表', 9)],
      ...second,
    ]
    const { tables, notices } = read([joined])
    expect(notices).toEqual([])
    expect(
      tables.map(({ no, heading: { project }, title, signOff }) => [
        no,
        project.value,
        title.value,
        signOff.preparer.value,
        project.place.row,
      ]),
    ).toEqual([
      ['3-1', '河道保洁经费', '2024年度项目支出绩效自评表', '甲', 2],
      ['3-2', '水质监测经费', '2024年度项目支出绩效自评表', null, 11],
    ])
    expect(namesIn(tables)).toEqual([['保洁河道长度'], ['沿河居民满意度']])
  })

  it('reads the sources of money that units add to the form', () => {
    const table = nationalTable([length, users])
    const sources: readonly RowText[] = [
      [wide('财政专户管理资金', 3), '3.00', '3.00', '3.00', '—', '—', '—'],
      [wide('单位资金', 3), '2.00', '2.00', '1.00', '—', '—', '—'],
      [wide('其他资金', 3), '0.00', '0.00', '0.00', '—', '—', '—'],
    ]
    const { tables } = read(['2024年度项目支出绩效自评表', [...table.slice(0, 4), ...sources, ...table.slice(4)]])
    const printed = Object.entries(tables[0]?.funds ?? {}).map(([key, { spent }]) => [key, spent.place.quote])
    expect(Object.fromEntries(printed.filter(([, quote]) => quote !== ''))).toEqual({
      total: '19.00',
      specialAccount: '3.00',
      unitFunds: '1.00',
      other: '0.00',
    })
    expect(tables[0]?.strays).toEqual([])
  })

  it('passes over heads that a page break repeats', () => {
    expect(namesIn(read(['2024年度项目支出绩效自评表', nationalTable([length, heads, users])]).tables)).toEqual([
      ['保洁河道长度', '沿河居民满意度'],
    ])
  })

  it('reads a row of a text export that has lost its last cell', () => {
    const table = nationalTable([length, users]).map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    )
    const cut = table.map((row) => (row.includes('沿河居民满意度') ? row.slice(0, -1) : row))
    const { tables } = read(['2024年度项目支出绩效自评表', cut], 'txt')
    expect(
      tables[0]?.indicators.rows.map(({ level3, weight, score, reason }) => [
        level3.value,
        weight.place.quote,
        score.place.quote,
        reason.state,
      ]),
    ).toEqual([
      ['保洁河道长度', '50', '50', 'blank'],
      ['沿河居民满意度', '40', '40', 'absent'],
    ])
  })

  it('keeps rows that hold only the number of an indicator apart', () => {
    const spare = ['', '', '指标2：', '……', '', '', '', '']
    const { tables } = read(['2024年度项目支出绩效自评表', nationalTable([length, spare])])
    expect(tables[0]?.indicators.spare.map(({ place }) => place.quote)).toEqual(['指标2：'])
  })
})
