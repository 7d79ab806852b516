import { endpoints } from '@mingxiao/contract'
import { createPackage } from '../actions/packages/create-package.ts'
import { editAsRemembered, editCells } from '../actions/packages/edit-cells.ts'
import { importPackage } from '../actions/packages/import-package.ts'
import { listPackages } from '../actions/packages/list-packages.ts'
import { printPackage } from '../actions/packages/print-package.ts'
import { readJudged } from '../actions/packages/read-judged.ts'
import { readOriginal } from '../actions/packages/read-original.ts'
import { readPackage } from '../actions/packages/read-package.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import { editAnswerAsJson } from './json/edit-answer-as-json.ts'
import { importAnswerAsJson } from './json/import-answer-as-json.ts'
import { packageContentAsJson } from './json/package-content-as-json.ts'
import { packageHeadAsJson } from './json/package-head-as-json.ts'
import { scopedHeadAsJson } from './json/scoped-head-as-json.ts'
import { sendFile } from './send-file.ts'
import { sendFindings } from './send-findings.ts'
import type { Server } from './server.ts'

export function addPackageRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.listPackages, async ({ actor, query }) => {
    const { packages, next } = await listPackages(services, actor, given(query))
    return { items: packages.map(scopedHeadAsJson), next }
  })
  addRoute(server, endpoints.createPackage, async ({ actor, body }) =>
    packageHeadAsJson(await createPackage(services, actor, body)),
  )
  addRoute(server, endpoints.readPackage, async ({ actor, params }) =>
    packageContentAsJson(await readPackage(services, actor, params.packageId)),
  )
  addRoute(
    server,
    endpoints.editCells,
    async ({ actor, params: { packageId }, query, body, once }) => {
      const answer = await editCells(services, actor, packageId, body.edits, once)
      const isWaiting = query.wait === 'findings' && answer.outcome === 'saved'
      return editAnswerAsJson(answer, isWaiting ? (await readJudged(services, actor, packageId)).judged : null)
    },
    {
      keyIn: 'action',
      asRemembered: async ({ actor, params: { packageId }, query, body: { edits }, once }, proof) => {
        if (query.wait) return null
        const answer = await editAsRemembered(services, actor, { packageId, edits, once, proof })
        return answer && editAnswerAsJson(answer, null)
      },
    },
  )
  addRoute(server, endpoints.importPackage, async ({ actor, params, query, file }) => {
    const { name, bytes } = file
    const asked = { packageId: params.packageId, revision: query.revision, name, bytes }
    return importAnswerAsJson(await importPackage(services, actor, asked))
  })
  addRoute(server, endpoints.exportPackage, async ({ actor, params, query, reply }) => {
    const { bytes, ...file } = await printPackage(services, actor, params.packageId, query.format)
    return sendFile(reply, { content: bytes, ...file })
  })
  addRoute(server, endpoints.readOriginal, async ({ actor, params, query, reply }) => {
    const { name, bytes } = await readOriginal(services, actor, params.packageId, query.form)
    return sendFile(reply, { content: bytes, mediaType: 'application/octet-stream', name })
  })
  addRoute(server, endpoints.watchFindings, ({ current, actor, params: { packageId }, reply }) =>
    sendFindings(server, { current, actor, packageId, reply }),
  )
}
