import { endpoints } from '@mingxiao/contract'
import { readingThreads } from '../actions/judging/package-threads.ts'
import { listPublished, readPublished } from '../actions/packages/read-published.ts'
import { verifyReceipt } from '../actions/review/verify-receipt.ts'
import { addRoute } from './add-route.ts'
import { packageHeadAsJson } from './json/package-head-as-json.ts'
import { pageOfRows } from './page-of-rows.ts'
import { sendFile } from './send-file.ts'
import type { Server } from './server.ts'

/** What everybody may see without an account. */
export function addPublicRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.verifyReceipt, async ({ params }) => {
    const verification = await verifyReceipt(services, params.number)
    return { ...verification, issuedAt: verification.issuedAt.toISOString() }
  })
  addRoute(server, endpoints.listPublished, async ({ params, query: { limit, after, year } }) => {
    const filter = { ...(after === undefined ? {} : { after }), ...(year === undefined ? {} : { year }) }
    const rows = await listPublished(services, params.regionId, { ...filter, limit: limit + 1 })
    return pageOfRows(rows.map(packageHeadAsJson), limit, ({ id }) => id)
  })
  addRoute(server, endpoints.readPublished, async ({ params, query, reply }) => {
    const { draft } = await readPublished(services, params.regionId, params.packageId)
    const { bytes, ...file } = await readingThreads.print(draft, query.format)
    return sendFile(reply, { content: bytes, ...file })
  })
}
