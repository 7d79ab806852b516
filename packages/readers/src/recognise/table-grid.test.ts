import type { Cell, Table } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { layOutTable } from './table-grid.ts'

const cell = (row: number, column: number, text: string, [rowSpan, columnSpan] = [1, 1]): Cell => ({
  ...{ row, column, rowSpan, columnSpan, text },
  ...{ hidden: [], tables: [], origin: { format: 'txt', line: 1 } },
})
const table = (rowCount: number, columnCount: number, cells: readonly Cell[]): Table => ({
  ...{ kind: 'table', rowCount, columnCount, cells, name: '' },
  origin: { format: 'txt', line: 1 },
})

/** 甲 over both rows, 乙 over both columns at its right, 丙 and a gap below 乙. */
const merged = table(2, 3, [cell(0, 0, '甲', [2, 1]), cell(0, 1, '乙', [1, 2]), cell(1, 1, '丙')])

test('a merged cell is found at every place it covers, a gap at none', () => {
  const grid = layOutTable(merged, 1, false)
  const textsOf = (row: number) => [0, 1, 2, 3].map((column) => grid.at(row, column)?.cell.text ?? '')
  expect([textsOf(0), textsOf(1), textsOf(2)]).toEqual([
    ['甲', '乙', '乙', ''],
    ['甲', '丙', '', ''],
    ['', '', '', ''],
  ])
})

test('cells merged from above cross the rows they reach, from left to right', () => {
  const grid = layOutTable(merged, 1, false)
  expect([0, 1, 2].map((row) => grid.crossing(row).map(({ cell: { text } }) => text))).toEqual([
    ['甲', '乙'],
    ['甲', '丙'],
    [],
  ])
})

test('short rows of a table without merges stand at the right, under a first cell that is wider', () => {
  const grid = layOutTable(
    table(2, 3, [cell(0, 0, '一'), cell(0, 1, '二'), cell(0, 2, '三'), cell(1, 0, '四'), cell(1, 1, '五')]),
    1,
    true,
  )
  expect([0, 1, 2].map((column) => grid.at(1, column)?.cell.text)).toEqual(['四', '四', '五'])
})

test('a table of a thousand million places costs what its cells cost', () => {
  const grid = layOutTable(table(100_000, 16_384, [cell(0, 0, '宽', [1, 16_384]), cell(99_999, 0, '下')]), 1, false)
  expect([grid.at(0, 16_383)?.cell.text, grid.at(99_999, 0)?.cell.text, grid.at(5, 5)]).toEqual(['宽', '下', null])
})
