import type { Document, Notice, Origin, Package, Result, Table } from '@mingxiao/core'
import { cellAt, cellsOfDraft, type Draft, importPackage, overriddenNotices, placesOfCells } from '@mingxiao/drafts'
import {
  detectFormat,
  type NamedDocument,
  readDocument,
  readDocuments,
  recognise,
  recogniseFiles,
  unpackFiles,
} from '@mingxiao/readers'
import { draftInPackageFile } from './package-file.ts'

/** A file as it was read, and the package found in it, each cell with where it stands. */
export interface FilePreview {
  readonly head: Pick<Draft, 'edition' | 'unit' | 'year'>
  readonly cells: ReadonlyMap<string, string>
  readonly places: readonly PlacedCell[]
  readonly notices: readonly PlacedNotice[]
  readonly sources: readonly NamedDocument[]
}

/** The block of a source, and in a table the cell, from 0. */
export interface Spot {
  readonly source: number
  readonly block: number
  readonly row: number | null
  readonly column: number | null
}

export interface PlacedCell {
  readonly address: string
  readonly spot: Spot | null
  /** Something stands there that is no value of the field's kind. */
  readonly isUnreadable: boolean
}

export interface PlacedNotice extends Notice {
  readonly address: string | null
  readonly spot: Spot | null
}

/** Reads a file and writes nothing; null where it shows no known form. */
export async function previewFile(bytes: Uint8Array): Promise<FilePreview | null> {
  const kept = draftInPackageFile(bytes)
  if (kept) return previewDraft(kept)
  const { sources, value: pack, notices } = await readSources(bytes)
  if (!pack) return null
  const { draft, notices: importNotices } = importPackage(pack)
  const cells = cellsOfDraft(draft)
  const spots = spotsIn(sources)
  const places = placesOfCells(pack)
  const addresses = new Map(places.map(({ address, place }) => [keyOf(place.origin), address]))
  return {
    head: { edition: draft.edition, unit: draft.unit, year: draft.year },
    cells,
    places: places.map(({ address, place, state }) => ({
      address,
      spot: spots.get(keyOf(place.origin)) ?? null,
      isUnreadable: state === 'unreadable',
    })),
    notices: [...notices, ...importNotices].map((notice) => {
      const address = addressOf(notice.origin, cells, addresses)
      const place = places.find((one) => one.address === address)?.place.origin ?? notice.origin
      return { ...notice, address, spot: place ? (spots.get(keyOf(place)) ?? null) : null }
    }),
    sources,
  }
}

/** A package file holds nothing but cells: there is no original to hold them against. */
function previewDraft(draft: Draft): FilePreview {
  const { edition, unit, year } = draft
  const cells = cellsOfDraft(draft)
  const notices = overriddenNotices(draft).map((notice) => {
    const address = notice.origin?.format === 'form' ? cellAt(notice.origin.path, cells) : null
    return { ...notice, address, spot: null }
  })
  return { head: { edition, unit, year }, cells, places: [], notices, sources: [] }
}

interface ReadSources extends Result<Package | null> {
  readonly sources: readonly NamedDocument[]
}

async function readSources(bytes: Uint8Array): Promise<ReadSources> {
  if (detectFormat(bytes) !== 'archive') {
    const document = await readDocument(bytes)
    const { value, notices } = recognise(document.value)
    return { sources: [{ name: '', document: document.value }], value, notices: [...document.notices, ...notices] }
  }
  const documents = await readDocuments(unpackFiles(bytes))
  const { value, notices } = recogniseFiles(documents.value)
  return { sources: documents.value, value, notices: [...documents.notices, ...notices] }
}

/** A notice of the import speaks of the package, one of the reader of the file. */
function addressOf(
  origin: Origin | null,
  cells: ReadonlyMap<string, string>,
  addresses: ReadonlyMap<string, string>,
): string | null {
  if (!origin) return null
  return origin.format === 'form' ? cellAt(origin.path, cells) : (addresses.get(keyOf(origin)) ?? null)
}

/** The spot of every paragraph and cell, by where it stands in its file; tables inside cells count as their cell. */
function spotsIn(sources: readonly NamedDocument[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>()
  sources.forEach(({ document }, source) => {
    document.blocks.forEach((block, at) => {
      const spot = { source, block: at, row: null, column: null }
      spots.set(keyOf(block.origin), spot)
      if (block.kind === 'table') addCells(block, spot, spots)
    })
  })
  return spots
}

function addCells(table: Table, spot: Spot, spots: Map<string, Spot>): void {
  for (const { row, column, origin, hidden, tables } of table.cells) {
    const own = spot.row === null ? { ...spot, row, column } : spot
    for (const each of [{ origin }, ...hidden]) spots.set(keyOf(each.origin), own)
    for (const inner of tables) addCells(inner, own, spots)
  }
}

function keyOf(origin: Document['blocks'][number]['origin']): string {
  return JSON.stringify(Object.entries(origin).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
