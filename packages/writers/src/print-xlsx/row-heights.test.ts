import { expect, test } from 'vitest'
import type { LaidCell, LaidRow, LaidTable } from '../layout/laid-document.ts'
import { aLaidCell } from '../testing/a-laid-document.ts'
import { rowHeights } from './row-heights.ts'

/** Twelve letters in a column for four make three lines of 294 each. */
const threeLines = '一二三四五六七八九十一二'
const columns = [1000, 1000]

test('a row grows with its longest text', () => {
  expect(rowHeights(aTable([aRow([aLaidCell(0, '短'), aLaidCell(1, threeLines)])]))).toEqual([922])
})

test('a row that may not grow stays as it is', () => {
  expect(rowHeights(aTable([aRow([aLaidCell(0, threeLines)], false)]))).toEqual([400])
})

test('what a cell over rows lacks goes to the last of them that may grow', () => {
  const tall = aLaidCell(0, threeLines, { rowSpan: 2 })
  expect(rowHeights(aTable([aRow([tall]), aRow([aLaidCell(1, '短')])]))).toEqual([400, 522])
  expect(rowHeights(aTable([aRow([tall]), aRow([], false)]))).toEqual([522, 400])
})

test('a cell over columns has room in all of them', () => {
  expect(rowHeights(aTable([aRow([aLaidCell(0, threeLines, { columnSpan: 2 })])]))).toEqual([628])
})

function aRow(cells: readonly LaidCell[], mayGrow = true): LaidRow {
  return { height: 400, mayGrow, cells }
}

function aTable(rows: readonly LaidRow[]): LaidTable {
  return { kind: 'table', columns, headRows: 0, rows }
}
