import type { Block, Cell, Document, Paragraph, Place, Table } from '@mingxiao/core'
import { markId, type NumberedFinding, relatedId } from './numbered-finding.ts'

/** A finding at one of its places in the document. */
export interface Mark {
  readonly id: string
  readonly numbered: NumberedFinding
  /** Whether this is a further place of the finding, not the one it is about. */
  readonly isRelated: boolean
  /** The text meant, as printed: the cell's or the paragraph's, or a part of it. */
  readonly quote: string
}

/** What can carry marks. */
export type Spot = Paragraph | Table | Cell

export interface PlacedMarks {
  readonly marks: ReadonlyMap<Spot, readonly Mark[]>
  /** Where each finding is marked; none for one whose place is not on the page. */
  readonly spots: ReadonlyMap<NumberedFinding, Spot>
  /** The marks that are on the page, by id. */
  readonly ids: ReadonlySet<string>
}

/** Finds for each place of the findings the cell or paragraph of the documents that stands there. */
export function placeMarks(documents: readonly Document[], findings: readonly NumberedFinding[]): PlacedMarks {
  const index = indexOf(documents)
  const placed = findings.flatMap((numbered) => {
    const { place, related } = numbered.finding
    return [
      { place, mark: { id: markId(numbered), numbered, isRelated: false, quote: place.quote } },
      ...related.map((other, at) => {
        return { place: other, mark: { id: relatedId(numbered, at), numbered, isRelated: true, quote: other.quote } }
      }),
    ].flatMap(({ place: at, mark }) => {
      const spot = findSpot(at, index)
      return spot ? [{ spot, mark }] : []
    })
  })
  return {
    marks: new Map(
      [...Map.groupBy(placed, ({ spot }) => spot)].map(([spot, group]) => [spot, group.map(({ mark }) => mark)]),
    ),
    spots: new Map(placed.filter(({ mark }) => !mark.isRelated).map(({ spot, mark }) => [mark.numbered, spot])),
    ids: new Set(placed.map(({ mark }) => mark.id)),
  }
}

interface Candidate {
  readonly spot: Spot
  readonly text: string
  /** Its column, from 1, as recognition counts it in a text, whose rows are aligned on the right. */
  readonly column: number | null
}

type SpotIndex = ReadonlyMap<string, readonly Candidate[]>

function indexOf(documents: readonly Document[]): SpotIndex {
  const found = documents.flatMap(({ blocks }) => blocks.flatMap(candidatesIn))
  return Map.groupBy(found, ({ origin }) => origin)
}

type Indexed = Candidate & { readonly origin: string }

function candidatesIn(block: Block): readonly Indexed[] {
  if (block.kind === 'paragraph') {
    return [{ spot: block, text: block.text, column: null, origin: JSON.stringify(block.origin) }]
  }
  const rows = Map.groupBy(block.cells, ({ row }) => row)
  return [
    ...block.cells.flatMap((cell) => {
      const missing = block.columnCount - (rows.get(cell.row)?.length ?? 0)
      const column = cell.column === 0 ? 1 : cell.column + missing + 1
      return [
        { spot: cell, text: cell.text, column, origin: JSON.stringify(cell.origin) },
        ...cell.hidden.map(({ text, origin }) => ({ spot: cell, text, column, origin: JSON.stringify(origin) })),
        ...cell.tables.flatMap(candidatesIn),
      ]
    }),
    { spot: block, text: '', column: null, origin: JSON.stringify(block.origin) },
  ]
}

/**
 * The spot at a place. Several share an origin where it is a line: then the text decides, and among cells of one text the
 * column, counted from the right, since the short rows of a text are aligned there.
 */
function findSpot({ origin, quote, column }: Place, index: SpotIndex): Spot | null {
  const candidates = index.get(JSON.stringify(origin)) ?? []
  const same = candidates.filter(({ text }) => text === quote)
  const fit = same.length > 0 ? same : candidates.filter(({ text }) => quote !== '' && text.includes(quote))
  const likely = fit.length > 0 ? fit : candidates
  return (likely.find((candidate) => candidate.column === column) ?? likely[0])?.spot ?? null
}
