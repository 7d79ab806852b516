import { linkHash, type TrailEntry } from '../add-to-trail.ts'
import type { Database } from '../connect.ts'
import type { SessionProof } from '../identity/find-admission.ts'
import type { KeyOwner } from '../identity/idempotency-keys.ts'
import { prepared } from '../prepared.ts'
import type { CellTable, PackageTable } from '../tables.ts'
import { Turns } from '../turns.ts'
import { type Context, contextValues, retried } from '../with-context.ts'
import { writeOutLog } from '../write-out-log.ts'

/** New texts of cells of a package as it was seen, with what else is written in the same commit. */
export interface CellsToSave {
  readonly pack: Pick<PackageTable, 'id' | 'organisation_id' | 'revision'>
  readonly changed: readonly Pick<CellTable, 'address' | 'value'>[]
  /** Who, when, from where, what was there before. */
  readonly entry: TrailEntry
  /** The key of the request, and the answer that a repeated one is given. */
  readonly once: (KeyOwner & { readonly requestHash: string; readonly answer: string }) | null
  /** Whether it is known to be written that the account filled this package in. */
  readonly hasFilled: boolean
  /** The session to be looked at in the same commit; null where it was looked at just now. */
  readonly proof: SessionProof | null
}

/** changed: the package is no longer as it was seen. taken: the key has been used. unproved: the session does not hold. In all three nothing was written. */
export type SavedCells = 'saved' | 'changed' | 'taken' | 'unproved'

/**
 * Saves cells in one statement; see migration 0033. The chain's last link is guessed from the one that this process wrote last,
 * and told by the database where that was another; edits of a region come one after the other, so that they guess right. Those
 * that wait for each other do not wait for the disk one by one, but together.
 */
export async function saveCells(database: Database, context: Context, cells: CellsToSave): Promise<SavedCells> {
  const { regionId } = context
  const chain = chainsOf(database)
  const said = await chain.turns.take(`${regionId}`, async (othersWait): Promise<Said> => {
    for (;;) {
      const last = chain.last.get(regionId) ?? unknown
      const next = linkAfter(last, cells.entry)
      const answer = await retried(() => trySaving(database, context, cells, { last, next, othersWait: othersWait() }))
      const [outcome, number, hash] = answer.split(' ')
      if (outcome === 'moved') {
        if (number === undefined || hash === undefined) throw new Error(`region ${regionId} has a package and no trail`)
        chain.last.set(regionId, { number, hash })
        continue
      }
      if (outcome === 'saved' || outcome === 'unwritten') chain.last.set(regionId, next)
      return outcome as Said
    }
  })
  if (said !== 'unwritten') return said
  await writeOutLog(database)
  return 'saved'
}

/** unwritten: saved, and the log is to be written out. */
type Said = SavedCells | 'unwritten'

interface Link {
  readonly number: string
  readonly hash: string
}

/** Before the first link: whatever stands there, it is another. */
const unknown: Link = { number: '-1', hash: '' }

function linkAfter(last: Link, entry: TrailEntry): Link {
  const number = String(BigInt(last.number) + 1n)
  return { number, hash: linkHash({ ...entry, number, previous_hash: last.hash }) }
}

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
  text: `select save_cells(${Array.from({ length: 24 }, (_, at) => `$${at + 1}`)}) as said`,
}

interface Attempt {
  readonly last: Link
  readonly next: Link
  readonly othersWait: boolean
}

/** What the database says of it, in words; see migration 0033. */
async function trySaving(
  database: Database,
  context: Context,
  { pack, changed, entry, once, proof, hasFilled }: CellsToSave,
  { last, next, othersWait }: Attempt,
): Promise<string> {
  const { scope, organisations } = contextValues(context)
  const addresses = changed.map(({ address }) => address)
  const texts = changed.map(({ value }) => value)
  const [answer] = await prepared<{ readonly said: string }>(database, statement, [
    ...[context.regionId, scope, organisations, pack.id, pack.revision, entry.account_id, entry.at, addresses, texts],
    ...[last.number, last.hash, next.hash],
    ...[entry.address, JSON.stringify(entry.before), JSON.stringify(entry.after), entry.rules_version],
    ...[once?.key ?? null, once?.requestHash ?? null, once?.answer ?? null],
    ...[proof?.sessionHash ?? null, proof?.idleSince ?? null, proof?.grants ?? null, hasFilled, othersWait],
  ])
  if (!answer) throw new Error('save_cells says nothing')
  return answer.said
}
