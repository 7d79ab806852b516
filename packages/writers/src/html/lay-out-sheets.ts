import { type Block, type Cell, type Document, type Package, reportsOf, squeezed, tablesOf } from '@mingxiao/core'
import type { NumberedFinding } from './numbered-finding.ts'
import { isAttachmentMark } from './paragraph-role.ts'
import { type PlacedMarks, placeMarks, type Spot } from './place-marks.ts'

/** A piece of the document that is shown as one sheet of paper, with the findings in its margin. */
export interface Sheet {
  /** The attachment on it; null for what stands before or between attachments. */
  readonly no: string | null
  readonly blocks: readonly Block[]
  readonly isReport: boolean
  readonly findings: readonly NumberedFinding[]
}

export interface LaidOut {
  readonly sheets: readonly Sheet[]
  /** Findings about the package as a whole, or at places that are not on the page. */
  readonly unplaced: readonly NumberedFinding[]
  readonly placed: PlacedMarks
}

/** Cuts the documents into one sheet an attachment and gives each sheet the findings on it. */
export function layOutSheets(
  documents: readonly Document[],
  pack: Package,
  findings: readonly NumberedFinding[],
): LaidOut {
  const placed = placeMarks(documents, findings)
  const blocks = documents.flatMap((document) => document.blocks)
  const starts = startsOf(blocks, pack)
  const cuts = [...starts.keys()].sort((a, b) => a - b)
  const first = cuts[0] === 0 ? [] : [0]
  const reports = new Set(reportsOf(pack).map(({ no }) => no))
  const sheets = [...first, ...cuts].map((start, at, all): Sheet => {
    const own = blocks.slice(start, all[at + 1] ?? blocks.length)
    const no = starts.get(start) ?? null
    const spots = new Set(own.flatMap(spotsIn))
    const isHere = (numbered: NumberedFinding) => {
      const spot = placed.spots.get(numbered)
      return spot ? spots.has(spot) : no !== null && numbered.finding.place.attachment === no
    }
    return { no, blocks: own, isReport: reports.has(no ?? ''), findings: findings.filter(isHere) }
  })
  const shown = sheets.filter(({ blocks: own, findings: here }) => here.length > 0 || own.some(hasText))
  const onSheets = new Set(shown.flatMap((sheet) => sheet.findings))
  return { sheets: shown, unplaced: findings.filter((numbered) => !onSheets.has(numbered)), placed }
}

/** The block on which each attachment begins: the one with its title or table, with the lines “附件1” above it. */
function startsOf(blocks: readonly Block[], pack: Package): ReadonlyMap<number, string> {
  const indexed = blocks.flatMap((block, at) => originsIn(block).map((origin) => [JSON.stringify(origin), at] as const))
  const byOrigin = new Map(indexed.toReversed())
  const frames = [...tablesOf(pack), ...reportsOf(pack)]
  const starts = frames.flatMap(({ no, title, place }): readonly (readonly [number, string])[] => {
    const at = byOrigin.get(JSON.stringify(title.place.origin)) ?? byOrigin.get(JSON.stringify(place.origin))
    return at === undefined ? [] : [[withMarksAbove(at, blocks), no]]
  })
  return new Map(starts)
}

function withMarksAbove(at: number, blocks: readonly Block[]): number {
  const above = blocks[at - 1]
  const isMark = above?.kind === 'paragraph' && (isAttachmentMark(above.text) || squeezed(above.text) === '')
  return isMark ? withMarksAbove(at - 1, blocks) : at
}

function originsIn(block: Block): readonly Block['origin'][] {
  return block.kind === 'paragraph' ? [block.origin] : [block.origin, ...cellsIn(block).map(({ origin }) => origin)]
}

function spotsIn(block: Block): readonly Spot[] {
  return block.kind === 'paragraph' ? [block] : [block, ...cellsIn(block)]
}

function cellsIn(block: Extract<Block, { kind: 'table' }>): readonly Cell[] {
  return block.cells.flatMap((cell) => [cell, ...cell.tables.flatMap(cellsIn)])
}

function hasText(block: Block): boolean {
  return block.kind === 'table' || squeezed(block.text) !== ''
}
