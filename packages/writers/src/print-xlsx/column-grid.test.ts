import { expect, test } from 'vitest'
import type { LaidTable } from '../layout/laid-document.ts'
import { aLaidParagraph, aLaidSection } from '../testing/a-laid-document.ts'
import { columnGrid } from './column-grid.ts'

test('the lines of all tables make the columns, and lines all but alike are one', () => {
  const [first, second] = [aTable([1000, 2000, 3000]), aTable([1020, 980, 4000])]
  const { widths, starts } = columnGrid(aLaidSection([first, aLaidParagraph(['备注']), second]))
  expect(widths).toEqual([1000, 1000, 1000, 3000])
  expect(starts.get(first)).toEqual([0, 1, 3, 4])
  expect(starts.get(second)).toEqual([0, 1, 2, 4])
})

test('a narrow column of one table stays a column', () => {
  const table = aTable([40, 30, 2000])
  const { widths, starts } = columnGrid(aLaidSection([table]))
  expect(widths).toEqual([40, 30, 2000])
  expect(starts.get(table)).toEqual([0, 1, 2, 3])
})

test('a section without tables is one column as wide as the text', () => {
  const margin = { top: 0, right: 1500, bottom: 0, left: 1400 }
  const section = aLaidSection([aLaidParagraph(['一、'])], { paper: { width: 11906, height: 16838, margin } })
  expect(columnGrid(section).widths).toEqual([9006])
})

function aTable(columns: readonly number[]): LaidTable {
  return { kind: 'table', columns, headRows: 0, rows: [] }
}
