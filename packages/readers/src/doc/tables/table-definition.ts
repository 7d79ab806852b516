import type { Merge } from '../../blocks/build-table.ts'
import { readI16, readU16 } from '../../cfb/little-endian.ts'
import { sprm, visitSprms } from '../structures/sprm.ts'

/** A row's cells as its modifiers define them. */
export interface RowDefinition {
  /** Cell edges from left to right in twentieths of a point: one more than there are cells. */
  readonly edges: readonly number[]
  readonly cells: readonly CellDefinition[]
  /** Rows that differ in it belong to different tables, though nothing stands between them. */
  readonly placement: string
}

export interface CellDefinition {
  readonly horizontal: Merge
  readonly vertical: Merge
}

/** Applies the modifier lists of a row one after the other. */
export function readTableDefinition(lists: readonly Uint8Array[]): RowDefinition {
  const row: State = { edges: [0], cells: [], halfGap: 0, placement: ['', '', '', ''] }
  for (const bytes of lists) {
    visitSprms(bytes, 0, bytes.length, (code, operand, length) => applyModifier(row, bytes, code, operand, length))
  }
  return { edges: row.edges, cells: defineMerges(row.cells), placement: row.placement.join() }
}

interface State {
  edges: number[]
  cells: MergeFlags[]
  halfGap: number
  readonly placement: string[]
}

/** The two merge fields of a cell as the file holds them. */
interface MergeFlags {
  readonly horizontal: number
  readonly vertical: number
}

/** Word's own limit; a larger count comes from a damaged file. */
const mostCells = 64
const unmerged: MergeFlags = { horizontal: 0, vertical: 0 }

function applyModifier(row: State, bytes: Uint8Array, code: number, operand: number, length: number): void {
  const first = bytes[operand] ?? 0
  const second = bytes[operand + 1] ?? 0
  switch (code) {
    case sprm.TDefTable:
      defineCells(row, bytes, operand, length)
      return
    case sprm.TDxaGapHalf:
      shiftEdges(row, row.halfGap - readI16(bytes, operand))
      row.halfGap = readI16(bytes, operand)
      return
    case sprm.TDxaLeft:
      shiftEdges(row, readI16(bytes, operand) - ((row.edges[0] ?? 0) + row.halfGap))
      return
    case sprm.TInsert:
      insertCells(row, first, second, readU16(bytes, operand + 2))
      return
    case sprm.TDelete:
      deleteCells(row, first, second)
      return
    case sprm.TDxaCol:
      for (let cell = first; cell < Math.min(second, row.cells.length); cell++) {
        resizeCell(row, cell, readU16(bytes, operand + 2))
      }
      return
    case sprm.TMerge:
      setHorizontal(row, first, second, (cell) => (cell === first ? 1 : 2))
      return
    case sprm.TSplit:
      setHorizontal(row, first, second, () => 0)
      return
    case sprm.TVertMerge: {
      // The operand is its size, the cell and the kind of merge ([MS-DOC] VertMergeOperand).
      const cell = row.cells[second]
      if (cell !== undefined) row.cells[second] = { ...cell, vertical: bytes[operand + 2] ?? 0 }
      return
    }
    case sprm.TFBiDi:
      row.placement[0] = readU16(bytes, operand) === 0 ? '' : 'rtl'
      return
    case sprm.TPc:
      row.placement[1] = String(first)
      return
    case sprm.TDxaAbs:
      row.placement[2] = String(readI16(bytes, operand))
      return
    case sprm.TDyaAbs:
      row.placement[3] = String(readI16(bytes, operand))
      return
  }
}

/** [MS-DOC] TDefTableOperand: the count of cells, their edges, then 20 bytes for each, of which the last may be missing. */
function defineCells(row: State, bytes: Uint8Array, operand: number, length: number): void {
  const count = bytes[operand + 2] ?? 0
  const cells = operand + 3 + (count + 1) * 2
  if (count > mostCells || cells > operand + length) return

  row.edges = Array.from({ length: count + 1 }, (_, index) => readI16(bytes, operand + 3 + index * 2))
  row.cells = Array.from({ length: count }, (_, index) => {
    const offset = cells + index * 20
    return offset + 2 <= operand + length ? readCell(readU16(bytes, offset)) : unmerged
  })
}

/** [MS-DOC] TCGRF. */
function readCell(flags: number): MergeFlags {
  // 3 sets both bits and means what 2 means.
  const horizontal = (flags & 3) === 3 ? 2 : flags & 3
  return { horizontal, vertical: (flags >> 5) & 3 }
}

function shiftEdges(row: State, by: number): void {
  row.edges = row.edges.map((edge) => edge + by)
}

function insertCells(row: State, at: number, count: number, width: number): void {
  if (row.cells.length + count > mostCells) return
  const index = Math.min(at, row.cells.length)
  const left = row.edges[index] ?? 0
  const added = Array.from({ length: count }, (_, cell) => left + (cell + 1) * width)
  const moved = row.edges.slice(index + 1).map((edge) => edge + count * width)
  row.edges = [...row.edges.slice(0, index + 1), ...added, ...moved]
  row.cells.splice(index, 0, ...added.map(() => unmerged))
}

function deleteCells(row: State, first: number, end: number): void {
  const last = Math.min(end, row.cells.length)
  if (first >= last) return
  const gone = (row.edges[last] ?? 0) - (row.edges[first] ?? 0)
  row.edges = [...row.edges.slice(0, first + 1), ...row.edges.slice(last + 1).map((edge) => edge - gone)]
  row.cells.splice(first, last - first)
}

function resizeCell(row: State, cell: number, width: number): void {
  const change = width - ((row.edges[cell + 1] ?? 0) - (row.edges[cell] ?? 0))
  row.edges = row.edges.map((edge, index) => (index > cell ? edge + change : edge))
}

function setHorizontal(row: State, first: number, end: number, flagsOf: (cell: number) => number): void {
  row.cells = row.cells.map((cell, index) =>
    index >= first && index < end ? { ...cell, horizontal: flagsOf(index) } : cell,
  )
}

/**
 * The Word 97 description and [MS-DOC] disagree which of the values 1 and 2 marks the first cell of a merged set
 * and which the others. Both agree that the first one comes first: its value is the one a set begins with.
 */
function defineMerges(cells: readonly MergeFlags[]): readonly CellDefinition[] {
  let first = 0
  return cells.map(({ horizontal, vertical }) => {
    const isFirst = horizontal !== 0 && (first === 0 || horizontal === first)
    if (horizontal === 0) first = 0
    else if (first === 0) first = horizontal
    return {
      horizontal: horizontal === 0 ? 'none' : isFirst ? 'restart' : 'continue',
      // VerticalMergeFlag: 1 goes on with the cell above, 2 and 3 begin anew.
      vertical: vertical === 0 ? 'none' : vertical & 2 ? 'restart' : 'continue',
    }
  })
}
