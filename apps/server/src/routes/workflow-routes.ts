import { endpoints } from '@mingxiao/contract'
import { addNote } from '../actions/review/add-note.ts'
import { askWaiver } from '../actions/review/ask-waiver.ts'
import { decideWaiver } from '../actions/review/decide-waiver.ts'
import { makeMove } from '../actions/review/make-move.ts'
import { settleNote } from '../actions/review/settle-note.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import { noteAsJson } from './json/note-as-json.ts'
import { receiptAsJson } from './json/receipt-as-json.ts'
import { waiverAsJson } from './json/waiver-as-json.ts'
import type { Server } from './server.ts'

/** Moves, and what is said about a package on its way. */
export function addWorkflowRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.makeMove, async ({ actor, params, body }) => {
    const made = await makeMove(services, actor, { packageId: params.packageId, ...given(body) })
    return { ...made, receipt: made.receipt && receiptAsJson(made.receipt) }
  })
  addRoute(server, endpoints.addNote, async ({ actor, params, body }) =>
    noteAsJson(await addNote(services, actor, params.packageId, given(body))),
  )
  addRoute(server, endpoints.settleNote, async ({ actor, params }) => {
    await settleNote(services, actor, params.packageId, params.noteId)
    return undefined
  })
  addRoute(server, endpoints.askWaiver, async ({ actor, params, body }) =>
    waiverAsJson(await askWaiver(services, actor, { packageId: params.packageId, ...body })),
  )
  addRoute(server, endpoints.decideWaiver, async ({ actor, params, body }) =>
    waiverAsJson(await decideWaiver(services, actor, { ...params, ...body })),
  )
}
