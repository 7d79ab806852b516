import { readI32, readU16, readU32 } from '../../cfb/little-endian.ts'
import { readerError } from '../../errors.ts'
import { sprm, visitSprms } from '../structures/sprm.ts'
import { type RowDefinition, readTableDefinition } from '../tables/table-definition.ts'
import type { Stylesheet } from './stylesheet.ts'

/** What a paragraph's properties say about tables and lists. */
export interface ParagraphProperties {
  readonly style: number
  /** How many tables the paragraph stands in. */
  readonly depth: number
  /** Where the paragraph is the mark that ends a table row: the row's cells. */
  readonly row: RowDefinition | null
  /** The paragraph mark ends a cell of a nested table, as character 7 does in an outer one. */
  readonly endsInnerCell: boolean
  /** 1-based index into the list overrides, 0 for no list. */
  readonly listOverride: number
  readonly listLevel: number | null
}

export interface ParagraphSources {
  readonly stream: Uint8Array
  /** The Data stream, where properties too long for a page stand. */
  readonly data: Uint8Array
  readonly stylesheet: Stylesheet
  /** Bytes of the Data stream still to be read: records that all point at one long list would never end. */
  readonly budget: { bytes: number }
}

/** Reads the [MS-DOC] PapxInFkp at `offset` of the stream, 0 for none, over its style, then the piece's modifiers. */
export function readParagraphProperties(
  sources: ParagraphSources,
  offset: number,
  modifiers: Uint8Array | null,
): ParagraphProperties {
  const { stream, stylesheet } = sources
  const extent = locateGrpprl(stream, offset)
  const style = readStyleIndex(stream, offset)
  const { listOverride, listLevel } = stylesheet(style)
  const state: State = { itap: -1, inTable: false, ttp: false, innerCell: false, listOverride, listLevel }
  const lists: Uint8Array[] = []

  if (extent !== null) {
    const outside = applyGrpprl(state, stream, extent.start + 2, extent.end, sources)
    // Newer versions of Word put their own description of a row first, older ones read only what follows it.
    if (outside !== null) lists.push(outside)
    lists.push(stream.subarray(extent.start + 2, extent.end))
  }
  if (modifiers !== null) applyGrpprl(state, modifiers, 0, modifiers.length, sources)

  return {
    style,
    depth: state.itap >= 0 ? state.itap : state.inTable ? 1 : 0,
    row: state.ttp ? readTableDefinition(lists) : null,
    endsInnerCell: state.innerCell,
    listOverride: state.listOverride,
    listLevel: state.listLevel,
  }
}

/** Index of the style (istd) that the PapxInFkp at `offset` names; 0, the standard one, where there is none. */
export function readStyleIndex(stream: Uint8Array, offset: number): number {
  const extent = locateGrpprl(stream, offset)
  return extent === null ? 0 : readU16(stream, extent.start)
}

interface State {
  itap: number
  inTable: boolean
  ttp: boolean
  innerCell: boolean
  listOverride: number
  listLevel: number | null
}

/** One byte counts words less half a word; 0 says that the next byte counts them whole. */
function locateGrpprl(stream: Uint8Array, offset: number): { readonly start: number; readonly end: number } | null {
  if (offset === 0) return null
  const count = stream[offset] ?? 0
  if (count !== 0) return { start: offset + 1, end: offset + count * 2 }
  return { start: offset + 2, end: offset + 2 + (stream[offset + 1] ?? 0) * 2 }
}

/** Gives back the list in the Data stream where the grpprl points to one ([MS-DOC] PrcData). */
function applyGrpprl(
  state: State,
  bytes: Uint8Array,
  start: number,
  end: number,
  sources: ParagraphSources,
): Uint8Array | null {
  let outside: Uint8Array | null = null
  visitSprms(bytes, start, end, (code, operand) => {
    switch (code) {
      case sprm.PFInTable:
        state.inTable = bytes[operand] === 1
        return
      case sprm.PFTtp:
      case sprm.PFInnerTtp:
        state.ttp ||= bytes[operand] === 1
        return
      case sprm.PFInnerTableCell:
        state.innerCell = bytes[operand] === 1
        return
      case sprm.PItap:
        state.itap = Math.max(0, readI32(bytes, operand))
        return
      case sprm.PDtap:
        state.itap = Math.max(0, state.itap) + readI32(bytes, operand)
        return
      case sprm.PIlfo:
        state.listOverride = readU16(bytes, operand)
        return
      case sprm.PIlvl:
        state.listLevel = bytes[operand] ?? 0
        return
      case sprm.PHugePapx:
      case sprm.PTableProps: {
        // A list in the Data stream that points to another would loop.
        if (bytes === sources.data) return
        outside = readOutsideList(sources, readU32(bytes, operand))
        applyGrpprl(state, outside, 0, outside.length, { ...sources, data: outside })
        return
      }
    }
  })
  return outside
}

function readOutsideList({ data, budget }: ParagraphSources, offset: number): Uint8Array {
  const list = data.subarray(offset + 2, offset + 2 + readU16(data, offset))
  budget.bytes -= list.length
  if (budget.bytes < 0) throw readerError('compound-file-damaged', 'the lists in the Data stream overlap')
  return list
}
