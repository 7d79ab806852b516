import type { Database } from '../store/connect.ts'
import { readOutbox, takeFromOutbox } from '../store/webhooks/outbox.ts'
import type { JobQueue } from './job-queue.ts'

/**
 * Queues the messages that committed changes left behind. One that was queued by a server killed right after is queued twice:
 * `deliverMessage` sends it once.
 */
export async function emptyOutbox(database: Database, queue: Pick<JobQueue, 'sendDelivery'>): Promise<void> {
  for (;;) {
    const rows = await readOutbox(database, atOnce)
    if (rows.length === 0) return
    for (const { delivery_id, region_id } of rows)
      await queue.sendDelivery({ regionId: region_id, deliveryId: delivery_id })
    await takeFromOutbox(
      database,
      rows.map(({ delivery_id }) => delivery_id),
    )
    if (rows.length < atOnce) return
  }
}

const atOnce = 100
