import { expect, test } from 'vitest'
import { aLaidCell } from '../../testing/a-laid-document.ts'
import type { MeasuredTable } from './measure-table.ts'
import { partTable } from './part-table.ts'

test('a label over rows that a page parts stands whole below, in rows that grow for it', () => {
  const line = { letters: [], width: 0, indent: 0, size: 10, isWrapped: false }
  const lines = Array.from({ length: 5 }, () => ({ line, left: 0, height: 15, baseline: 10, spread: 0 }))
  const label = { cell: aLaidCell(0, '', { rowSpan: 2 }), row: 0, left: 0, width: 20, lines }
  const table: MeasuredTable = { width: 100, headRows: 0, heights: [50, 50], cells: [label] }
  const { parts, boxes } = partTable(table, 60, 300)
  expect(boxes.map(({ part, height, lines: shown }) => [part, height, shown.length])).toEqual([
    [0, 50, 0],
    [1, 77, 5],
  ])
  expect(parts.map(({ rows }) => rows.map(({ height }) => height))).toEqual([[50], [77]])
})
