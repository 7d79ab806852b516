import type { Origin } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { NoticeList } from '../notice-list.ts'
import { buildTable, type TableRow } from './build-table.ts'

const origin: Origin = { format: 'docx', part: 'word/document.xml', offset: 0 }

function column(texts: readonly string[]): readonly TableRow[] {
  return texts.map((text, at) => ({
    columnsBefore: 0,
    columnsAfter: 0,
    cells: [
      { columnSpan: 1, vertical: at === 0 ? 'restart' : 'continue', horizontal: 'none', text, tables: [], origin },
    ],
  }))
}

test('texts merged away are kept under the cell that covers them, in their order', () => {
  const { cells } = buildTable(column(['项目', '0', ' ', '无']), origin, new NoticeList())
  expect(cells).toEqual([
    {
      row: 0,
      column: 0,
      rowSpan: 4,
      columnSpan: 1,
      text: '项目',
      hidden: [
        { text: '0', row: 1, column: 0, origin },
        { text: '无', row: 3, column: 0, origin },
      ],
      tables: [],
      origin,
    },
  ])
})

test('a hundred thousand of them take no longer than they are many', () => {
  const rows = column(Array.from({ length: 100_000 }, (_, at) => String(at)))
  const before = process.threadCpuUsage()
  const { cells } = buildTable(rows, origin, new NoticeList())
  const { user, system } = process.threadCpuUsage(before)
  expect(cells[0]?.hidden).toHaveLength(99_999)
  expect((user + system) / 1000).toBeLessThan(5_000)
})
