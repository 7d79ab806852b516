import { endpoints } from '@mingxiao/contract'
import { createPackage } from '../actions/create-package.ts'
import { editCells } from '../actions/edit-cells.ts'
import { addRoute } from './add-route.ts'
import { editAnswerAsJson } from './json/edit-answer-as-json.ts'
import { packageHeadAsJson } from './json/package-head-as-json.ts'
import type { Server } from './server.ts'

export function addPackageRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.createPackage, async ({ actor, body }) =>
    packageHeadAsJson(await createPackage(services, actor, body)),
  )
  addRoute(server, endpoints.editCells, async ({ actor, params, body }) =>
    editAnswerAsJson(await editCells(services, actor, params.packageId, body.edits)),
  )
}
