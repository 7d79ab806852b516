import { endpoints } from '@mingxiao/contract'
import { listPublicRegions, listPublished } from '../actions/publishing/list-published.ts'
import { publishedFiles } from '../actions/publishing/published-files.ts'
import { verifyReceipt } from '../actions/review/verify-receipt.ts'
import type { PublishedFileTable } from '../store/tables.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import { packageHeadAsJson } from './json/package-head-as-json.ts'
import { pageOfRows } from './page-of-rows.ts'
import { sendPublishedFile } from './send-published-file.ts'
import type { Server } from './server.ts'

/** What everybody may see without an account. */
export function addPublicRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.verifyReceipt, async ({ params }) => {
    const verification = await verifyReceipt(services, params.number)
    return { ...verification, issuedAt: verification.issuedAt.toISOString() }
  })
  addRoute(server, endpoints.listPublicRegions, async () => {
    const regions = await listPublicRegions(services)
    return { items: regions.map(({ region_id, name }) => ({ regionId: region_id, name })) }
  })
  addRoute(server, endpoints.listPublished, async ({ params, query: { limit, ...asked } }) => {
    const rows = await listPublished(services, params.regionId, { ...given(asked), limit: limit + 1 })
    return pageOfRows(rows.map(packageHeadAsJson), limit, ({ id }) => id)
  })
  addRoute(server, endpoints.readPublished, async ({ params, query, request, reply }) =>
    sendPublishedFile(server, { request, reply, ...params, ...query }),
  )
  addRoute(server, endpoints.listPublishedFiles, async ({ params: { regionId, packageId } }) => {
    const files = await publishedFiles(services, regionId, packageId, server.now())
    return { items: files.map(publishedFileAsJson) }
  })
}

function publishedFileAsJson({ package_id, format, name, bytes, content_hash }: PublishedFileTable) {
  return { packageId: package_id, format, name, bytes: Number(bytes), hash: content_hash }
}
