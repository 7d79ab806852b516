import { sql } from 'kysely'
import { beginning, linkHash } from './add-to-trail.ts'
import type { Database } from './connect.ts'
import type { TrailTable } from './tables.ts'

/** What became of a region's chain: how many links hold, and the first that does not. */
export interface TrailVerification {
  readonly regionId: number
  readonly links: number
  readonly broken: BrokenLink | null
}

export interface BrokenLink {
  readonly number: string
  /** changed: it does not hash to what it says. missing: the one before it is gone. cut: the chain ends before its head or a checkpoint. */
  readonly why: 'changed' | 'missing' | 'cut'
}

/** Walks every chain from its first link to its head, in pages; needs the owner's connection, which sees all regions. */
export async function verifyTrail(database: Database): Promise<readonly TrailVerification[]> {
  const regions = await database
    .selectFrom('trail_head')
    .select('region_id')
    .union(database.selectFrom('trail').select('region_id').distinct())
    .execute()
  const ordered = regions.map(({ region_id }) => region_id).toSorted((a, b) => a - b)
  const verifications: TrailVerification[] = []
  for (const regionId of ordered) verifications.push(await verifyChain(database, regionId))
  return verifications
}

/** Walks one region's chain; the server's own connection sees it in a context of the whole region. */
export async function verifyChain(database: Database, regionId: number): Promise<TrailVerification> {
  let [last, links] = [{ number: '0', hash: beginning }, 0]
  for (;;) {
    const page = await linksAfter(database, regionId, last.number)
    for (const link of page) {
      const why = faultOf(link, last)
      if (why) return { regionId, links, broken: { number: link.number, why } }
      last = link
      links += 1
    }
    if (page.length < pageSize) break
  }
  const cut = await cutAt(database, regionId, last)
  return { regionId, links, broken: cut === null ? null : { number: cut, why: 'cut' } }
}

const pageSize = 1_000

function linksAfter(database: Database, regionId: number, number: string): Promise<readonly TrailTable[]> {
  return database
    .selectFrom('trail')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(pageSize)
    .execute()
}

function faultOf(
  link: TrailTable,
  before: { readonly number: string; readonly hash: string },
): BrokenLink['why'] | null {
  if (BigInt(link.number) !== BigInt(before.number) + 1n) return 'missing'
  if (link.previous_hash !== before.hash || linkHash(link) !== link.hash) return 'changed'
  return null
}

/** The number at which links are gone from the end: the head and every checkpoint must be among those that are there. */
async function cutAt(
  database: Database,
  regionId: number,
  last: { readonly number: string; readonly hash: string },
): Promise<string | null> {
  const { rows } = await sql<{ number: string }>`
    select number from (
      select number, hash from trail_head where region_id = ${regionId}
      union all select number, hash from trail_checkpoint where region_id = ${regionId}
    ) kept
    where not exists (
      select 1 from trail where trail.region_id = ${regionId} and trail.number = kept.number and trail.hash = kept.hash
    )
    order by number limit 1
  `.execute(database)
  const [lost] = rows
  if (!lost) return null
  return BigInt(lost.number) > BigInt(last.number) ? String(BigInt(last.number) + 1n) : lost.number
}
