import { linkHash, type TrailEntry } from '../add-to-trail.ts'
import type { Database } from '../connect.ts'
import type { SessionProof } from '../identity/find-admission.ts'
import type { KeyOwner } from '../identity/idempotency-keys.ts'
import { prepared } from '../prepared.ts'
import type { CellTable, PackageTable } from '../tables.ts'
import { Turns } from '../turns.ts'
import { type Context, contextValues, retried } from '../with-context.ts'

/** New texts of cells of a package as it was seen, with what else is written in the same commit. */
export interface CellsToSave {
  readonly pack: Pick<PackageTable, 'id' | 'organisation_id' | 'revision'>
  readonly changed: readonly Pick<CellTable, 'address' | 'value'>[]
  /** Who, when, from where, what was there before. */
  readonly entry: TrailEntry
  /** The key of the request, and the answer that a repeated one is given. */
  readonly once: (KeyOwner & { readonly requestHash: string; readonly answer: string }) | null
  /** The session to be looked at in the same commit; null where it was looked at just now. */
  readonly proof: SessionProof | null
}

/** changed: the package is no longer as it was seen. taken: the key has been used. unproved: the session does not hold. In all three nothing was written. */
export type SavedCells = 'saved' | 'changed' | 'taken' | 'unproved'

/**
 * Saves cells in one statement; see migration 0007. The chain's last link is guessed from the one that this process wrote last,
 * and told by the database where that was another; edits of a region come one after the other, so that they guess right.
 */
export function saveCells(database: Database, context: Context, cells: CellsToSave): Promise<SavedCells> {
  const { regionId } = context
  const chain = chainsOf(database)
  return chain.turns.take(`${regionId}`, async () => {
    for (;;) {
      const last = chain.last.get(regionId) ?? unknown
      const { outcome, link, hash } = await retried(() => trySaving(database, context, cells, last))
      if (link === null && outcome === 'moved') throw new Error(`region ${regionId} has a package and no trail`)
      if (link !== null && hash !== null) chain.last.set(regionId, { number: link, hash })
      if (outcome !== 'moved') return outcome
    }
  })
}

interface Link {
  readonly number: string
  readonly hash: string
}

/** Before the first link: whatever stands there, it is another. */
const unknown: Link = { number: '-1', hash: '' }

interface Chains {
  readonly turns: Turns
  /** By region. */
  readonly last: Map<number, Link>
}

const chains = new WeakMap<Database, Chains>()

function chainsOf(database: Database): Chains {
  const known = chains.get(database) ?? { turns: new Turns(), last: new Map() }
  chains.set(database, known)
  return known
}

const statement = {
  name: 'save_cells',
  text: `select outcome, link, hash from save_cells(${Array.from({ length: 22 }, (_, at) => `$${at + 1}`)})`,
}

interface Said {
  readonly outcome: SavedCells | 'moved'
  readonly link: string | null
  readonly hash: string | null
}

async function trySaving(
  database: Database,
  context: Context,
  { pack, changed, entry, once, proof }: CellsToSave,
  last: Link,
): Promise<Said> {
  const { scope, organisations } = contextValues(context)
  const number = String(BigInt(last.number) + 1n)
  const made = linkHash({ ...entry, number, previous_hash: last.hash })
  const addresses = changed.map(({ address }) => address)
  const texts = changed.map(({ value }) => value)
  const [said] = await prepared<Said>(database, statement, [
    ...[context.regionId, scope, organisations, pack.id, pack.revision, entry.account_id, entry.at, addresses, texts],
    ...[last.number, last.hash, made],
    ...[entry.address, JSON.stringify(entry.before), JSON.stringify(entry.after), entry.rules_version],
    ...[once?.key ?? null, once?.requestHash ?? null, once?.answer ?? null],
    ...[proof?.sessionHash ?? null, proof?.idleSince ?? null, proof?.grants ?? null],
  ])
  if (!said) throw new Error('save_cells says nothing')
  return said
}
