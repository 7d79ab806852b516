import type { Tables } from './tables.ts'
import type { Work } from './with-context.ts'

/** Where a region's chain ends, and the last of its links that was noted down apart from it. */
export interface TrailEnds {
  readonly head: Pick<Tables['trail_head'], 'number' | 'hash'> | null
  readonly checkpoint: Tables['trail_checkpoint'] | null
}

export async function trailEnds(work: Work, regionId: number): Promise<TrailEnds> {
  const head = await work
    .selectFrom('trail_head')
    .select(['number', 'hash'])
    .where('region_id', '=', regionId)
    .executeTakeFirst()
  const checkpoint = await work
    .selectFrom('trail_checkpoint')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { head: head ?? null, checkpoint: checkpoint ?? null }
}

/** Notes down the last link, if any came since: whoever writes the chain anew must from now on keep it. */
export async function setCheckpoint(work: Work, regionId: number, at: Date): Promise<void> {
  const { head, checkpoint } = await trailEnds(work, regionId)
  if (head === null || head.number === '0' || head.number === checkpoint?.number) return
  await work
    .insertInto('trail_checkpoint')
    .values({ region_id: regionId, ...head, made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
