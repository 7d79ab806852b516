import { type CharacterProperties, isHidden } from '../formatting/character-properties.ts'
import { type FormattedRun, findLastRun } from '../formatting/formatted-runs.ts'
import type { Piece } from '../structures/piece-table.ts'
import type { TextEdit } from './text-edit.ts'

export interface TextEdits {
  /** All edits, by position and without overlaps. */
  readonly all: readonly TextEdit[]
  /** Text deleted under tracked changes, by position. */
  readonly deleted: readonly TextEdit[]
  /** Hidden text, by position; some of it may stand in instructions or be deleted too. */
  readonly hidden: readonly TextEdit[]
}

export interface RunSources {
  readonly runs: readonly FormattedRun[]
  /** Runs of paragraphs whose style hides their text. */
  readonly hidingParagraphs: readonly FormattedRun[]
  readonly readProperties: (run: FormattedRun, modifiers: Uint8Array | null) => CharacterProperties
  readonly printSymbol: (properties: CharacterProperties, position: number) => string
}

export function collectTextEdits(
  text: string,
  pieces: readonly Piece[],
  fieldEdits: readonly TextEdit[],
  sources: RunSources,
): TextEdits {
  const lists: Lists = { deleted: [], hidden: [], symbols: [] }
  for (const piece of pieces) collectPiece(lists, text, piece, sources)
  const all = mergeEdits([...fieldEdits, ...lists.deleted, ...lists.hidden, ...lists.symbols])
  return { all, deleted: lists.deleted, hidden: lists.hidden }
}

interface Lists {
  readonly deleted: TextEdit[]
  readonly hidden: TextEdit[]
  readonly symbols: TextEdit[]
}

function collectPiece(lists: Lists, text: string, piece: Piece, sources: RunSources): void {
  const { runs, hidingParagraphs, readProperties } = sources
  const pieceEnd = piece.offset + (piece.end - piece.start) * piece.charSize
  for (let index = findLastRun(runs, piece.offset); index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined || run.start >= pieceEnd) return
    if (run.end <= piece.offset) continue

    const properties = readProperties(run, piece.modifiers)
    const start = Math.max(run.start, piece.offset)
    const end = Math.min(run.end, pieceEnd)
    if (hidingParagraphs.length === 0)
      collectRun(lists, text, toPositions(piece, start, end), properties, false, sources)
    else {
      for (const part of splitRun(start, end, hidingParagraphs)) {
        collectRun(lists, text, toPositions(piece, part.start, part.end), properties, part.isHiding, sources)
      }
    }
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

function toPositions(piece: Piece, start: number, end: number): Range {
  return {
    start: piece.start + Math.floor((start - piece.offset) / piece.charSize),
    end: piece.start + Math.ceil((end - piece.offset) / piece.charSize),
  }
}

function* splitRun(
  start: number,
  end: number,
  hiding: readonly FormattedRun[],
): Generator<Range & { readonly isHiding: boolean }> {
  let at = start
  for (let index = findLastRun(hiding, start); at < end; index++) {
    const next = hiding[index]
    if (next === undefined || next.start >= end) break
    if (next.end <= at) continue
    if (next.start > at) yield { start: at, end: next.start, isHiding: false }
    yield { start: Math.max(at, next.start), end: Math.min(end, next.end), isHiding: true }
    at = next.end
  }
  if (at < end) yield { start: at, end, isHiding: false }
}

function collectRun(
  lists: Lists,
  text: string,
  { start, end }: Range,
  properties: CharacterProperties,
  isHiding: boolean,
  sources: RunSources,
): void {
  if (properties.isDeleted) lists.deleted.push({ start, end, replacement: '' })
  if (isHidden(properties, isHiding)) addHidden(lists.hidden, start, end)
  if (properties.symbol === null) return
  for (let at = start; at < end; at++) {
    if (text[at] === symbolMark)
      lists.symbols.push({ start: at, end: at + 1, replacement: sources.printSymbol(properties, at) })
  }
}

/** A symbol of a symbol font stands in the text as “(” ([MS-DOC] 2.6.1, sprmCSymbol). */
const symbolMark = '('

/** Runs that touch are one text to whoever is told of it. */
function addHidden(hidden: TextEdit[], start: number, end: number): void {
  const last = hidden.at(-1)
  if (last?.end === start) hidden[hidden.length - 1] = { ...last, end }
  else hidden.push({ start, end, replacement: '' })
}

function mergeEdits(edits: TextEdit[]): readonly TextEdit[] {
  edits.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: TextEdit[] = []
  for (const edit of edits) {
    const last = merged.at(-1)
    if (last === undefined || edit.start >= last.end) merged.push(edit)
    else if (edit.end > last.end) merged.push({ ...edit, start: last.end })
  }
  return merged
}
