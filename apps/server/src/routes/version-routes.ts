import { endpoints } from '@mingxiao/contract'
import { printDraft } from '@mingxiao/drafts'
import { diffVersions } from '../actions/packages/diff-versions.ts'
import { readVersion } from '../actions/packages/read-version.ts'
import { addRoute } from './add-route.ts'
import { sendFile } from './send-file.ts'
import type { Server } from './server.ts'

export function addVersionRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.readVersion, async ({ actor, params, reply }) => {
    const draft = await readVersion(services, actor, params.packageId, params.version)
    const name = `${draft.unit}${draft.year}年度自评材料-${params.version}.mingxiao.json`
    return sendFile(reply, { content: Buffer.from(printDraft(draft)), mediaType: 'application/json', name })
  })
  addRoute(server, endpoints.diffVersions, async ({ actor, params, query }) => {
    const span = { from: query.from, to: query.to ?? ('now' as const) }
    const changes = await diffVersions(services, actor, params.packageId, span)
    return { changes: changes.map((change) => ({ ...change })) }
  })
}
