import { expect, it } from 'vitest'
import { limits } from '../limits.ts'
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
const indicator = ['产出指标', '数量指标', '保洁河道', '64公里', '64公里', '20', '20', '']

function projectTable(rows: readonly (readonly string[])[]): BlockText {
  return [
    [
      { text: '项目支出名称', columns: 2 },
      { text: '河道保洁经费', columns: 6 },
    ],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [{ text: '年度资金总额', columns: 2 }, '20.00', '20.00', '19.00', '10', '95.00%', '9.50'],
    heads,
    ...rows,
  ]
}

function times<T>(count: number, one: T): readonly T[] {
  return Array.from({ length: count }, () => one)
}

it('reads the first rows of a table that never ends, and tells how many are left out', () => {
  const { value, notices } = recognise(documentOf(['2024年度项目支出绩效自评表', projectTable(times(600, indicator))]))
  expect(value?.projectEvaluations[0]?.indicators.rows.length).toBe(limits.tableRows - 4)
  expect(notices.map(({ code, data }) => [code, data])).toEqual([['table-too-long', { rows: '104', most: '500' }]])
})

it('reads the beginning of a cell that holds a book', () => {
  const rows = [indicator.with(7, '工期延误。'.repeat(4000))]
  const { value, notices } = recognise(documentOf(['2024年度项目支出绩效自评表', projectTable(rows)]))
  expect(value?.projectEvaluations[0]?.indicators.rows[0]?.reason.place.quote.length).toBe(limits.cellCharacters)
  expect(notices.map(({ code, data }) => [code, data])).toEqual([['cell-too-long', { most: '10000' }]])
})

it('reads the lines of a report that find room, and tells where it began to leave some out', () => {
  const long = '全年完成供水管网维护。'.repeat(20_000)
  const blocks = ['附件4', '2024年度部门整体支出绩效自评报告', '一、部门基本情况', long, '人员编制12人。', long]
  const { value, notices } = recognise(documentOf(blocks))
  expect(value?.unitReport?.paragraphs.map(({ place }) => place.quote)).toContain('人员编制12人。')
  expect(value?.unitReport?.paragraphs.map(({ place }) => place.quote)).not.toContain(long)
  expect(notices.map(({ code, data }) => [code, data])).toEqual([['text-too-long', { lines: '2', most: '100000' }]])
})

it('reads so many forms and no more', () => {
  const blocks = times(502, ['2024年度项目支出绩效自评表', projectTable([indicator])] as const).flat()
  const { value, notices } = recognise(documentOf(blocks))
  expect(value?.projectEvaluations.length).toBe(limits.attachments)
  expect(notices.map(({ code, data }) => [code, data])).toEqual([['too-many-attachments', { left: '2', most: '500' }]])
})
