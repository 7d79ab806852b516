import { sm3 } from './sm3.ts'
import type { TrailTable } from './tables.ts'
import type { Work } from './with-context.ts'

/** What the trail says of a change; the chain's own columns are added by `addToTrail`. */
export type TrailEntry = Omit<TrailTable, 'number' | 'previous_hash' | 'hash'>

/**
 * Adds a row to the region's chain, in the transaction of the change itself. The chain's head is taken for the rest of the
 * transaction: whoever changes something in the region at the same time comes right after.
 */
export async function addToTrail(work: Work, entry: TrailEntry): Promise<TrailTable> {
  const head = await takeHead(work, entry.region_id)
  const number = String(BigInt(head.number) + 1n)
  const link = { ...entry, number, previous_hash: head.hash }
  const row: TrailTable = { ...link, hash: linkHash(link) }
  await work
    .insertInto('trail')
    .values({ ...row, before: asJson(row.before), after: asJson(row.after) })
    .execute()
  await work
    .updateTable('trail_head')
    .set({ number, hash: row.hash })
    .where('region_id', '=', entry.region_id)
    .execute()
  return row
}

/** Locks the chain's head. Of two that write a region's first link, the second waits until the head of the first is there. */
async function takeHead(work: Work, region_id: number): Promise<Pick<TrailTable, 'number' | 'hash'>> {
  const head = () =>
    work.selectFrom('trail_head').select(['number', 'hash']).where('region_id', '=', region_id).forUpdate()
  const there = await head().executeTakeFirst()
  if (there) return there
  await work
    .insertInto('trail_head')
    .values({ region_id, number: '0', hash: beginning })
    .onConflict((conflict) => conflict.column('region_id').doNothing())
    .execute()
  return head().executeTakeFirstOrThrow()
}

/** What the first link of a chain is bound to. */
export const beginning = '0'.repeat(64)

/** SM3 over everything a link says, in an order that is part of the format, and over the link before. */
export function linkHash(link: Omit<TrailTable, 'hash'>): string {
  const said = [
    link.region_id,
    link.number,
    link.at.toISOString(),
    link.account_id,
    link.address,
    link.action,
    link.organisation_id,
    link.package_id,
    sorted(link.before),
    sorted(link.after),
    link.rules_version,
    link.previous_hash,
  ]
  return sm3(JSON.stringify(said))
}

/** jsonb keeps no order of keys, so the hash may not depend on one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value ?? null
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}

function asJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
