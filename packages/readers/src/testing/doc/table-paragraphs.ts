import type { Cell, Table } from '@mingxiao/core'
import { u16 } from '../cfb/bytes.ts'
import { modifiers, noModifiers } from './modifiers.ts'
import { printTableDefinition } from './print-table-definition.ts'
import { printText } from './print-text.ts'
import type { WordParagraph } from './word-file.ts'

/** A table as paragraphs `depth` tables deep; definitions too long for a page go to `data`. */
export function tableParagraphs(table: Table, depth: number, data: Uint8Array[]): readonly WordParagraph[] {
  const rows = Array.from({ length: table.rowCount }, (): RowPart[] => [])
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rows[row]?.push(...splitCell(cell, row))
  }
  const width = Math.floor(tableWidth / depth ** 2 / Math.max(1, table.columnCount))
  return rows.flatMap((parts, row) => {
    parts.sort((a, b) => a.column - b.column)
    const edges = findEdges(parts, `row ${row}`)
    const definition = printTableDefinition(
      edges.map((column) => column * width),
      parts,
    )
    return [...parts.flatMap((part) => cellParagraphs(part, depth, data)), rowEnd(definition, depth, data)]
  })
}

/** About the width of a page between its margins, in twentieths of a point; a table in a cell has less. */
const tableWidth = 9000
/** Word's own limit. */
const mostCells = 63

/** A stretch of a row with a cell mark of its own: a cell, or part of one that others were merged into. */
interface RowPart {
  readonly column: number
  readonly columnSpan: number
  readonly text: string
  readonly tables: readonly Table[]
  readonly flags: number
}

const firstMerged = 0x01
const mergedOn = 0x02
const verticallyMerged = 0x20
const restartsMerge = 0x40

/** A cell's part of a row: cut where text hides in cells merged away. */
function splitCell(cell: Cell, row: number): readonly RowPart[] {
  const hidden = cell.hidden.filter((text) => text.row === row)
  const isFirstRow = row === cell.row
  const starts = [...new Set([cell.column, ...hidden.map((text) => text.column)])].sort((a, b) => a - b)
  const vertical = cell.rowSpan === 1 ? 0 : isFirstRow ? verticallyMerged | restartsMerge : verticallyMerged

  return starts.map((column, index) => {
    const horizontal = starts.length === 1 ? 0 : index === 0 ? firstMerged : mergedOn
    const isCellItself = isFirstRow && index === 0
    return {
      column,
      columnSpan: (starts[index + 1] ?? cell.column + cell.columnSpan) - column,
      text: isCellItself ? cell.text : (hidden.find((text) => text.column === column)?.text ?? ''),
      tables: isCellItself ? cell.tables : [],
      flags: vertical | horizontal,
    }
  })
}

function findEdges(parts: readonly RowPart[], place: string): readonly number[] {
  const edges = parts.slice(0, 1).map((part) => part.column)
  for (const part of parts) {
    if (part.column !== edges.at(-1)) throw new Error(`${place} has no cell at column ${edges.at(-1)}`)
    edges.push(part.column + part.columnSpan)
  }
  if (edges.length === 0) throw new Error(`${place} has no cells`)
  if (parts.length > mostCells) throw new Error(`${place} has more than ${mostCells} cells`)
  return edges
}

/** Tables inside stand between the last lines of the cell, for Word joins tables with nothing between. */
function cellParagraphs({ text, tables }: RowPart, depth: number, data: Uint8Array[]): readonly WordParagraph[] {
  const lines = text.split('\n')
  const linesBefore = lines.length - tables.length
  if (linesBefore < 0) throw new Error('a cell needs a line for each table in it')
  const inTable = modifiers({ PFInTable: 1, PItap: depth })

  // A cell always ends with a paragraph.
  const printed = tables.length > 0 ? [...lines, ''] : lines
  return printed.flatMap((line, index) => {
    const isLast = index === printed.length - 1
    const inner = tables[index - linesBefore]
    const paragraph = {
      runs: [{ text: printText(line), modifiers: noModifiers }],
      mark: isLast && depth === 1 ? '\x07' : '\r',
      modifiers: isLast && depth > 1 ? Buffer.concat([inTable, endsInnerCell]) : inTable,
    }
    return inner === undefined ? [paragraph] : [paragraph, ...tableParagraphs(inner, depth + 1, data)]
  })
}

const endsInnerCell = modifiers({ PFInnerTableCell: 1 })
/** A page holds 512 bytes, a few of which are its own. */
const longestOnPage = 480

function rowEnd(definition: Uint8Array, depth: number, data: Uint8Array[]): WordParagraph {
  const marks =
    depth === 1
      ? modifiers({ PFInTable: 1, PItap: depth, PFTtp: 1 })
      : modifiers({ PFInTable: 1, PItap: depth, PFInnerTableCell: 1, PFInnerTtp: 1 })
  const all = Buffer.concat([marks, definition])
  return {
    runs: [],
    mark: depth === 1 ? '\x07' : '\r',
    modifiers: all.length > longestOnPage ? outside(all, data) : all,
  }
}

/** Puts modifiers into the Data stream and gives back the one that points there. */
function outside(list: Uint8Array, data: Uint8Array[]): Uint8Array {
  const offset = data.reduce((sum, { length }) => sum + length, 0)
  data.push(Buffer.concat([u16(list.length), list]))
  return modifiers({ PHugePapx: offset })
}
