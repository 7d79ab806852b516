import type { EditionId } from './ids.ts'
import { editions } from './law.generated.ts'
import type { EditionData } from './law-data.ts'

/** One edition of the forms, with the names of its forms and parameters as the data states them. */
export type Edition<Id extends EditionId = EditionId> = { readonly id: Id } & (typeof editions)[Id]

/** The edition of that name. */
export function editionOf<Id extends EditionId>(id: Id): Edition<Id> {
  const edition = byId.get(id)
  if (!edition) throw new Error(`There is no edition ${id}.`)
  return edition as Edition<Id>
}

const byId: ReadonlyMap<string, Edition> = new Map(
  (Object.keys(editions) as EditionId[]).map((id) => [id, { id, ...editions[id] } as Edition]),
)

/**
 * The edition a place used for a fiscal year, or `undefined` when none is known; a place is its six-digit division code.
 * Forms for some kinds of spending alone are left out.
 */
export function editionFor(jurisdiction: string, year: number): Edition | undefined {
  const ids = Object.keys(editions) as EditionId[]
  const id = ids.find((candidate) => covers(editions[candidate], jurisdiction, year))
  return id === undefined ? undefined : editionOf(id)
}

// A county uses its province's forms: 430981 falls under 430000.
function covers(edition: EditionData, jurisdiction: string, year: number): boolean {
  if (edition.scope !== undefined) return false
  const { from, until } = edition.years
  const province = `${jurisdiction.slice(0, 2)}0000`
  const samePlace = edition.jurisdiction === jurisdiction || edition.jurisdiction === province
  return samePlace && from <= year && (until === null || year <= until)
}
