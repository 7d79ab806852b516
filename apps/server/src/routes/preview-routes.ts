import { endpoints } from '@mingxiao/contract'
import { readPreview } from '../actions/packages/read-preview.ts'
import { addRoute } from './add-route.ts'
import { previewAsJson } from './json/preview-as-json.ts'
import type { Server } from './server.ts'

/** Files that are looked into before anything is written. */
export function addPreviewRoutes(server: Server): void {
  addRoute(server, endpoints.previewFile, async ({ file }) => previewAsJson(await readPreview(server.services, file)))
}
