import type { Block, Table } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { readTxt } from './read-txt.ts'

test('each line that is not blank is a paragraph and keeps its spaces', () => {
  expect(readLines('附件1', '', '　一、基本情况  ', '二、预算\t执行', '')).toEqual({
    value: {
      format: 'txt',
      blocks: [
        { kind: 'paragraph', text: '附件1', number: '', origin: { format: 'txt', line: 1 } },
        { kind: 'paragraph', text: '　一、基本情况  ', number: '', origin: { format: 'txt', line: 3 } },
        { kind: 'paragraph', text: '二、预算\t执行', number: '', origin: { format: 'txt', line: 4 } },
      ],
      margins: [],
    },
    notices: [],
  })
})

test('a line of spaces alone is no paragraph', () => {
  expect(readLines('甲', '　 ', '乙').value.blocks.map(show)).toEqual(['甲', '乙'])
})

test('a line that starts with a tab opens a cell, a blank line before a tab ends the row', () => {
  const { blocks } = readLines('\t年初', '\t全年　', '', '\t1.5', '\t', '', '').value
  expect(blocks).toEqual([
    {
      kind: 'table',
      rowCount: 2,
      columnCount: 2,
      name: '',
      origin: { format: 'txt', line: 1 },
      cells: [
        cell({ row: 0, column: 0, text: '年初', line: 1 }),
        cell({ row: 0, column: 1, text: '全年　', line: 2 }),
        cell({ row: 1, column: 0, text: '1.5', line: 4 }),
        cell({ row: 1, column: 1, text: '', line: 5 }),
      ],
    },
  ])
})

test.each([
  ['Windows', '\r\n'],
  ['the old Mac', '\r'],
])('lines may end as on %s', (_, lineEnd) => {
  const { blocks } = readTxt(new TextEncoder().encode(['题', '\t甲', '\t乙', '', '\t丙', '\t丁'].join(lineEnd))).value
  expect(blocks.map(show)).toEqual([
    '题',
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ])
})

test('a line without a tab continues the cell', () => {
  expect(readLines('\t楼堂馆所控制情况', '（2023年完工项目）', '\t批复规模').value.blocks.map(show)).toEqual([
    [['楼堂馆所控制情况\n（2023年完工项目）', '批复规模']],
  ])
})

test('text after one blank line is a paragraph inside the cell', () => {
  expect(readLines('\t绩', '', '效', '', '指', '', '标', '\t一级指标').value.blocks.map(show)).toEqual([
    [['绩\n效\n指\n标', '一级指标']],
  ])
})

test('two blank lines before text end the table, and paragraphs part one table from the next', () => {
  const { blocks } = readLines('\t甲', '\t1', '', '', '填表人：', '', '附件2', '', '\t乙', '\t2', '', '').value
  expect(blocks.map(show)).toEqual([[['甲', '1']], '填表人：', '附件2', [['乙', '2']]])
})

test('rows of one cell only are paragraphs indented by a tab', () => {
  const { blocks } = readLines('一、基本情况', '\t本部门编制9人。', '', '实有7人。', '', '\t其他。').value
  expect(blocks.map(show)).toEqual(['一、基本情况', '\t本部门编制9人。', '实有7人。', '\t其他。'])
  expect(blocks.map((block) => block.origin)).toEqual([1, 2, 4, 6].map((line) => ({ format: 'txt', line })))
})

test('a row broken by an empty paragraph at the end of a cell is put together by the rows above and below', () => {
  const { blocks } = readLines(
    ...['\t甲', '\t乙', '\t丙', ''],
    ...['\t1', '', '\t2', '\t3', ''],
    ...['\t4', '\t5', '\t6', '', ''],
  ).value
  expect(blocks.map(show)).toEqual([
    [
      ['甲', '乙', '丙'],
      ['1\n', '2', '3'],
      ['4', '5', '6'],
    ],
  ])
})

test('rows of two and four cells between rows of six stay apart when the form has more of them', () => {
  const six = ['\t一', '\t二', '\t三', '\t四', '\t五', '\t六', '']
  const two = ['\t目标', '\t完成', '']
  const four = ['\t甲', '\t乙', '\t丙', '\t丁', '']
  const { blocks } = readLines(...six, ...two, ...four, ...six, ...two).value
  expect(blocks.map(rowLengths)).toEqual([[6, 2, 4, 6, 2]])
})

test('two blank lines inside a row do not end it when its cells then add up to the row above', () => {
  const { blocks } = readLines(
    ...['\t甲', '\t乙', '\t丙', ''],
    ...['\t1', '', '', '\t2', '\t3', ''],
    ...['\t4', '\t5', '', '', '\t6', '', ''],
  ).value
  expect(blocks.map(show)).toEqual([
    [
      ['甲', '乙', '丙'],
      ['1\n', '2', '3'],
      ['4', '5\n', '6'],
    ],
  ])
})

test('three blank lines end a row whose last cell ends empty when the next row is as long', () => {
  expect(readLines('\t甲', '\t乙', '', '', '', '\t丙', '\t丁').value.blocks.map(show)).toEqual([
    [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
  ])
})

test('a row that starts with the empty cell of a merge belongs to the table above', () => {
  expect(readLines('\t甲', '\t乙', '', '', '', '\t', '\t丙', '\t丁').value.blocks.map(rowLengths)).toEqual([[2, 3]])
})

test('an empty paragraph in the middle of a last cell does not end the table', () => {
  const { blocks } = readLines('\t效益', '\t一', '', '', '二', '', '\t', '\t三').value
  expect(blocks.map(show)).toEqual([
    [
      ['效益', '一\n\n二'],
      ['', '三'],
    ],
  ])
})

test('an empty paragraph in the middle of a cell does not end its row', () => {
  const { blocks } = readLines('\t甲', '\t乙', '\t丙', '', '\t1', '', '', '2', '\t3', '\t4').value
  expect(blocks.map(show)).toEqual([
    [
      ['甲', '乙', '丙'],
      ['1\n\n2', '3', '4'],
    ],
  ])
})

test('tables without text between them part where the rows differ', () => {
  expect(readLines('\t甲', '\t乙', '\t丙', '', '', '\t丁', '\t戊').value.blocks.map(rowLengths)).toEqual([[3], [2]])
})

test('a damaged character is a notice at its line', () => {
  const bytes = [...new TextEncoder().encode('预算绩效自评报告\n得分'), 0xe5]
  expect(readTxt(Uint8Array.from(bytes)).notices).toEqual([
    { code: 'undecodable-text', data: {}, origin: { format: 'txt', line: 2 } },
  ])
})

test('a hundred thousand lines are read in the time of their number', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 2 ? '' : `\t${index}`))
  expect(readLines(...lines).value.blocks.map(rowLengths)[0]).toHaveLength(33_334)
})

function readLines(...lines: string[]) {
  return readTxt(new TextEncoder().encode(lines.join('\n')))
}

function show(block: Block): string | string[][] {
  return block.kind === 'paragraph' ? block.text : textsByRow(block)
}

function rowLengths(block: Block): number[] {
  return block.kind === 'paragraph' ? [] : textsByRow(block).map((row) => row.length)
}

function textsByRow(table: Table): string[][] {
  const rows: string[][] = Array.from({ length: table.rowCount }, () => [])
  for (const { row, text } of table.cells) rows[row]?.push(text)
  return rows
}

function cell({ row, column, text, line }: { row: number; column: number; text: string; line: number }) {
  const origin = { format: 'txt', line }
  return { row, column, rowSpan: 1, columnSpan: 1, text, hidden: [], tables: [], origin }
}
