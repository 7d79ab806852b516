import { buildTable, type TableRow } from '../blocks/build-table.ts'
import type { Content } from '../blocks/content.ts'
import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'
import { passElement } from './pass-element.ts'
import { readAlternate } from './read-alternate.ts'
import { readCell } from './read-cell.ts'
import { readCount } from './read-count.ts'
import type { Story } from './story.ts'

/** Reads the w:tbl at the cursor. */
export function readTable(story: Story, content: Content): void {
  const { cursor } = story
  const origin = story.originAt(cursor.offset)
  if (++story.tableDepth > limits.tableDepth)
    throw readerError('table-too-deep', `${cursor.part.name} at ${cursor.offset}`)
  const rows: TableRow[] = []
  readRows(story, cursor.inside, rows)
  story.tableDepth--
  if (rows.length > 0) content.addTable(buildTable(rows, origin, story.document.notices))
}

function readRows(story: Story, inside: number, rows: TableRow[]): void {
  const { cursor } = story
  while (cursor.nextStart(inside)) {
    if (cursor.name === 'w:tr') readRow(story, rows)
    else if (cursor.name === 'mc:AlternateContent') readAlternate(cursor, (branch) => readRows(story, branch, rows))
    else passElement(story)
  }
}

interface RowDraft extends TableRow {
  columnsBefore: number
  columnsAfter: number
  isDeleted: boolean
}

function readRow(story: Story, rows: TableRow[]): void {
  const row: RowDraft = { columnsBefore: 0, columnsAfter: 0, isDeleted: false, cells: [] }
  readRowContent(story, story.cursor.inside, row)
  if (!row.isDeleted) rows.push(row)
}

function readRowContent(story: Story, inside: number, row: RowDraft): void {
  const { cursor } = story
  while (cursor.nextStart(inside)) {
    if (row.isDeleted) cursor.skip()
    else if (cursor.name === 'w:tc') readCell(story, row.cells)
    else if (cursor.name === 'w:trPr') readRowProperties(story, row)
    else if (cursor.name === 'mc:AlternateContent')
      readAlternate(cursor, (branch) => readRowContent(story, branch, row))
    else passElement(story)
  }
}

function readRowProperties({ cursor }: Story, row: RowDraft): void {
  const { inside } = cursor
  while (cursor.nextStart(inside)) {
    switch (cursor.name) {
      case 'w:gridBefore':
        row.columnsBefore = readCount(cursor)
        break
      case 'w:gridAfter':
        row.columnsAfter = readCount(cursor)
        break
      case 'w:del':
        row.isDeleted = true
        break
      case 'w:trPrChange':
        cursor.skip()
        break
    }
  }
}
