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
  /** The session to be looked at in the same commit; null where it was looked at just now. */
  readonly proof: SessionProof | null
}

/** changed: the package is no longer as it was seen. taken: the key has been used. unproved: the session does not hold. In all three nothing was written. */
export type SavedCells = 'saved' | 'changed' | 'taken' | 'unproved'

/**
 * Saves cells in one statement; see migration 0032. The chain's last link is guessed from the one that this process wrote last,
 * and told by the database where that was another; edits of a region come one after the other, so that they guess right. Those
 * that wait for each other do not wait for the disk one by one, but together.
 */
export async function saveCells(database: Database, context: Context, cells: CellsToSave): Promise<SavedCells> {
  const { regionId } = context
  const chain = chainsOf(database)
  const said = await chain.turns.take(`${regionId}`, async (othersWait) => {
    for (;;) {
      const last = chain.last.get(regionId) ?? unknown
      const tried = await retried(() => trySaving(database, context, cells, { last, othersWait: othersWait() }))
      const [outcome, number = null, hash = null] = tried.said
      if (number !== null && hash !== null) chain.last.set(regionId, { number, hash })
      else if (outcome === 'moved') throw new Error(`region ${regionId} has a package and no trail`)
      if (outcome !== 'moved') return { outcome, notOnDisk: tried.not_on_disk !== null }
    }
  })
  if (said.notOnDisk) await writeOutLog(database)
  return said.outcome
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

/**
 * The last value says whether others wait for the chain: then this commit does not wait for the disk, `not_on_disk` says so, and
 * the log is written out afterwards. Where rows lie on other machines (Citus), their disks are waited for in any case.
 */
const statement = {
  name: 'save_cells',
  text: `
    select save_cells(${Array.from({ length: 22 }, (_, at) => `$${at + 1}`)}) as said, case
      when $23::boolean and to_regproc('create_distributed_table') is null
      then set_config('synchronous_commit', 'off', true)
    end as not_on_disk
  `,
}

interface Said {
  /** What became of it, then the number and the hash of the chain's last link where they are told. */
  readonly said: readonly [SavedCells | 'moved', (string | null)?, (string | null)?]
  readonly not_on_disk: string | null
}

async function trySaving(
  database: Database,
  context: Context,
  { pack, changed, entry, once, proof }: CellsToSave,
  { last, othersWait }: { readonly last: Link; readonly othersWait: boolean },
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
    ...[proof?.sessionHash ?? null, proof?.idleSince ?? null, proof?.grants ?? null, othersWait],
  ])
  if (!said) throw new Error('save_cells says nothing')
  return said
}
