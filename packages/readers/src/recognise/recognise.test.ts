import { describe, expect, it } from 'vitest'
import { type BlockText, documentOf } from '../testing/document-of.ts'
import { recognise } from './recognise.ts'

const heads = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '自评得分',
  '偏差原因分析及改进措施',
]

function projectTable(rows: readonly (readonly string[])[]): BlockText {
  const wide = (text: string, columns: number) => ({ text, columns })
  return [
    [wide('项目支出名称', 2), wide('河道保洁经费', 7)],
    [wide('主管部门', 2), wide('清溪县水利局', 2), wide('实施单位', 2), wide('清溪县水利服务中心', 3)],
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
    [{ text: '年度总体目标', rows: 2 }, wide('预期目标', 4), wide('实际完成情况', 4)],
    [wide('保洁河道64公里', 4), wide('已保洁64公里', 4)],
    [{ text: '绩\n效\n指\n标', rows: rows.length + 1 }, ...heads],
    ...rows,
    [wide('总分', 6), '100', '99.5', ''],
  ]
}

describe('recognise', () => {
  it('tells that a document shows no known form', () => {
    const { value, notices } = recognise(documentOf(['关于召开会议的通知', [['序号', '姓名']]]))
    expect(value).toBeNull()
    expect(notices.map(({ code }) => code)).toEqual(['table-not-recognised', 'no-attachment'])
  })

  it('reads a single project table without any title, and says that no year is printed', () => {
    const { value, notices } = recognise(
      documentOf([projectTable([['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', '']])]),
    )
    expect(notices.map(({ code }) => code)).toEqual(['no-year'])
    const [table] = value?.projectEvaluations ?? []
    expect(table?.heading.project.value).toBe('河道保洁经费')
    expect(table?.funds.total.spent.value?.amount.toString()).toBe('19')
    expect(table?.goals.year.achieved.value).toBe('已保洁64公里')
    expect(table?.indicators.total.score.value?.amount.toString()).toBe('99.5')
    expect(table?.moneyUnit.value).toBe('万元')
  })

  it('carries merged and blank heads down, and no level-2 head into a new level-1 head', () => {
    const rows = [
      ['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', ''],
      ['', '', '条数', '≥6条', '6条', '20', '20', ''],
      ['效益指标（30分）', '', '投诉下降率', '≥20%', '20%', '30', '30', ''],
    ]
    const { value } = recognise(documentOf(['2024年度项目支出绩效自评表', projectTable(rows)]))
    const found = value?.projectEvaluations[0]?.indicators.rows.map((row) => [row.level1.value, row.level2.value])
    expect(found).toEqual([
      ['产出指标（50分）', '数量指标'],
      ['产出指标（50分）', '数量指标'],
      ['效益指标（30分）', null],
    ])
  })

  it('keeps rows of the template apart, named by the head they stand under', () => {
    const rows = [
      ['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', ''],
      ['', '质量指标', '……', '', '', '', '', ''],
      ['', '', '', '', '', '', '', ''],
    ]
    const { value } = recognise(documentOf(['2024年度项目支出绩效自评表', projectTable(rows)]))
    const { rows: read, spare } = value?.projectEvaluations[0]?.indicators ?? { rows: [], spare: [] }
    expect(read.length).toBe(1)
    expect(spare.map(({ place }) => place.label)).toEqual(['“质量指标”空行', '“质量指标”空行'])
  })

  it('aligns the short rows of a text export on the right', () => {
    const ragged: BlockText = [
      ['项目支出名称', '河道保洁经费'],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '20.00', '20.00', '19.00', '10', '95.00%', '9.50'],
      ['年度总体目标', '预期目标', '实际完成情况'],
      ['', '保洁河道64公里', '已保洁64公里'],
      ['绩效指标', ...heads],
      ['', '产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', ''],
      ['总分', '100', '99.5', ''],
    ]
    const { value } = recognise(documentOf(['2024年度项目支出绩效自评表', ragged], 'txt'))
    const [table] = value?.projectEvaluations ?? []
    expect(table?.funds.total.rate.value?.amount.toString()).toBe('95')
    expect(table?.goals.year.expected.value).toBe('保洁河道64公里')
    expect(table?.indicators.total.weight.value?.amount.toString()).toBe('100')
    expect(table?.indicators.rows.map(({ target }) => target.place.quote)).toEqual(['≥64公里'])
  })

  it('numbers project tables in their order and keeps the lines under each with it', () => {
    const row = ['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', '']
    const title = '2024年度项目支出绩效自评表'
    const { value } = recognise(
      documentOf([
        '附件3',
        title,
        projectTable([row]),
        '填表人：甲　填表日期：2025年5月12日',
        title,
        projectTable([row]),
        '备注：一个项目一张表。',
      ]),
    )
    const tables = value?.projectEvaluations ?? []
    expect(tables.map(({ no }) => no)).toEqual(['3-1', '3-2'])
    expect(tables.map(({ signOff }) => [signOff.preparer.value, signOff.date.value])).toEqual([
      ['甲', '2025年5月12日'],
      [null, null],
    ])
    expect(tables.map(({ notes }) => notes.map(({ value: note }) => note))).toEqual([[], ['备注：一个项目一张表。']])
  })

  it('takes titles and notes that stand in rows of the table itself', () => {
    const table = projectTable([['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', '']])
    const rows = table as readonly (readonly string[])[]
    const inside = [[{ text: '2023年度项目支出绩效自评表', columns: 9 }], ...rows, [{ text: '填表人：甲', columns: 9 }]]
    const { value, notices } = recognise(documentOf([inside]))
    expect(notices).toEqual([])
    expect(value?.year).toBe(2023)
    expect(
      value?.projectEvaluations.map(({ title, signOff, strays }) => [title.value, signOff.preparer.value, strays]),
    ).toEqual([['2023年度项目支出绩效自评表', '甲', []]])
  })

  it('takes a sign-off that stands in cells of the last row', () => {
    const table = projectTable([['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', '']])
    const rows = table as readonly (readonly string[])[]
    const signOff = [
      { text: '填表人：甲', columns: 4 },
      { text: '填表日期：2025年5月12日', columns: 5 },
    ]
    const { value } = recognise(documentOf(['2024年度项目支出绩效自评表', [...rows, signOff]]))
    const [read] = value?.projectEvaluations ?? []
    expect([read?.signOff.preparer.value, read?.signOff.date.value, read?.strays]).toEqual(['甲', '2025年5月12日', []])
  })

  it('tells columns that differ by their year alone, also where the later year comes first', () => {
    const table: BlockText = [
      ['财政供养人员情况（人）', '编制数', '2024年实际在职人数', '控制率'],
      ['', '20', '18', '90.00%'],
      ['经费控制情况（万元）', '2024年预算数', '2024年决算数', '2023年决算数'],
      ['三公经费', '4.00', '3.60', '4.20'],
      ['项目支出', '100.00', '96.20', '96.40'],
      ['公用经费', '36.00', '35.28', '36.50'],
      ['厉行节约保障措施', { text: '公务接待先审批', columns: 3 }],
    ]
    const { value } = recognise(documentOf(['2024年度部门整体支出绩效评价基础数据表', table]))
    const { lastYear, budget, final } = value?.baseData?.spending.threePublicFunds ?? {}
    expect([lastYear, budget, final].map((entry) => entry?.value?.amount.toText(2))).toEqual(['4.20', '4.00', '3.60'])
  })

  it('looks into a table that only arranges the page', () => {
    const row = ['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', '']
    const { blocks } = documentOf([projectTable([row])])
    const [inner] = blocks
    const [frame] = documentOf([[['2024年度项目支出绩效自评表'], ['']]]).blocks
    if (inner?.kind !== 'table' || frame?.kind !== 'table') throw new Error('two tables were made')
    const cells = frame.cells.map((cell, at) => (at === 1 ? { ...cell, tables: [inner] } : cell))
    const { value, notices } = recognise({ ...documentOf([]), blocks: [{ ...frame, cells }] })
    expect(notices).toEqual([])
    expect(value?.projectEvaluations.map(({ title }) => title.value)).toEqual(['2024年度项目支出绩效自评表'])
  })

  it('keeps text that no field holds as stray, also where it hides in a merged-away cell', () => {
    const table = projectTable([['产出指标（50分）', '数量指标', '长度', '≥64公里', '64公里', '20', '20', '']])
    const rows = table as readonly (readonly (string | { text: string })[])[]
    const head = { text: '项目资金（万元）', rows: 2, hidden: [[1, 0, '0']] as const }
    const changed = rows.map((cells, at) => (at === 2 ? [head, ...cells.slice(1)] : cells))
    const { value } = recognise(documentOf(['2024年度项目支出绩效自评表', changed]))
    expect(value?.projectEvaluations[0]?.strays.map(({ place }) => [place.label, place.row, place.column])).toEqual([
      ['无栏目的内容“0”', 4, 1],
    ])
  })

  it('takes a report by its title, over several lines, and cuts it into the sections of its outline', () => {
    const { value } = recognise(
      documentOf([
        '附件4',
        '2024年度清溪县水利服务中心',
        '整体支出绩效自评报告',
        '部门（单位）名称：清溪县水利服务中心（盖章）',
        '2025年5月12日',
        '2024年度清溪县水利服务中心整体支出绩效自评报告',
        { number: '一、', text: '部门（单位）基本情况' },
        '（一）本单位为全额拨款事业单位，编制20人。',
        '二、一般公共预算支出情况',
        '（一）基本支出情况',
        '2024年度基本支出256.00万元。',
        '项目支出情况',
        '2024年度项目支出96.20万元。',
        '清溪县水利服务中心',
        '2025年5月12日',
      ]),
    )
    const report = value?.unitReport
    expect(report?.cover.unit.value).toBe('清溪县水利服务中心')
    expect(report?.closing.date.value).toBe('2025年5月12日')
    expect(
      report?.sections.map(({ key, number, sections }) => [
        key,
        number,
        sections.map((inner) => [inner.key, inner.paragraphs.length]),
      ]),
    ).toEqual([
      ['overview', '一、', []],
      [
        'publicBudget',
        '二、',
        [
          ['basic', 1],
          ['projects', 1],
        ],
      ],
    ])
  })

  it('takes the unit at the end of a report for its signer, though no date follows', () => {
    const { value } = recognise(
      documentOf([
        '附件4',
        '2024年度清溪县水利服务中心整体支出绩效自评报告',
        '部门（单位）名称：清溪县水利服务中心（盖章）',
        '2024年度清溪县水利服务中心整体支出绩效自评报告',
        '一、部门（单位）基本情况',
        '本单位编制20人。',
        '清溪县水利服务中心',
      ]),
    )
    expect(value?.unitReport?.closing.unit.value).toBe('清溪县水利服务中心')
    expect(value?.unitReport?.sections.map(({ paragraphs }) => paragraphs.map(({ value }) => value))).toEqual([
      ['本单位编制20人。'],
    ])
  })
})
