import { Readable } from 'node:stream'
import { endpoints } from '@mingxiao/contract'
import { addEvidence } from '../actions/packages/add-evidence.ts'
import { readEvidence } from '../actions/packages/read-evidence.ts'
import { removeEvidence } from '../actions/packages/remove-evidence.ts'
import { addRoute } from './add-route.ts'
import { evidenceAsJson } from './json/evidence-as-json.ts'
import { sendFile } from './send-file.ts'
import type { Server } from './server.ts'

export function addEvidenceRoutes(server: Server): void {
  const { services, settings } = server
  addRoute(server, endpoints.addEvidence, async ({ actor, params, query, file }) => {
    const { bytes, ...said } = file
    const content = Readable.from([bytes])
    const added = { packageId: params.packageId, ...query, ...said, content, mostBytes: settings.limits.uploadBytes }
    return evidenceAsJson(await addEvidence(services, actor, added))
  })
  addRoute(server, endpoints.readEvidence, async ({ actor, params, reply }) => {
    const { row, content } = await readEvidence(services, actor, params.packageId, params.evidenceId)
    return sendFile(reply, { content: Readable.from(content), mediaType: 'application/octet-stream', name: row.name })
  })
  addRoute(server, endpoints.removeEvidence, async ({ actor, params }) => {
    await removeEvidence(services, actor, params.packageId, params.evidenceId)
    return undefined
  })
}
