import { endpoints, type TrailEntryJson, type WindowJson } from '@mingxiao/contract'
import { extendWindow } from '../actions/region/extend-window.ts'
import { readTrail, verifyRegionTrail } from '../actions/region/read-trail.ts'
import { readWindow } from '../actions/region/read-window.ts'
import { setWindow } from '../actions/region/set-window.ts'
import type { Tables, TrailTable } from '../store/tables.ts'
import { addRoute } from './add-route.ts'
import { pageOfRows } from './page-of-rows.ts'
import type { Server } from './server.ts'

/** What concerns a region as a whole: windows and the trail. */
export function addRegionRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.readWindow, async ({ actor, params }) =>
    windowAsJson(await readWindow(services, actor, params.year)),
  )
  addRoute(server, endpoints.setWindow, async ({ actor, params, body }) => {
    const { year } = params
    const asked = { year, opensAt: new Date(body.opensAt), closesAt: new Date(body.closesAt) }
    await setWindow(services, actor, { ...asked, remindDays: body.remindDays })
    return windowAsJson(await readWindow(services, actor, year))
  })
  addRoute(server, endpoints.extendWindow, async ({ actor, params, body }) => {
    await extendWindow(services, actor, { year: params.year, ...body, closesAt: new Date(body.closesAt) })
    return undefined
  })
  addRoute(server, endpoints.listTrail, async ({ actor, query: { limit, after, packageId } }) => {
    const filter = {
      ...(packageId === undefined ? {} : { packageId }),
      ...(after === undefined ? {} : { before: after }),
    }
    const rows = await readTrail(services, actor, { ...filter, limit: limit + 1 })
    return pageOfRows(rows.map(entryAsJson), limit, ({ number }) => number)
  })
  addRoute(server, endpoints.verifyTrail, async ({ actor }) => {
    const { links, broken } = await verifyRegionTrail(services, actor)
    return { links, broken }
  })
}

function windowAsJson({ year, opens_at, closes_at, remind_days }: Tables['submission_window']): WindowJson {
  return { year, opensAt: opens_at.toISOString(), closesAt: closes_at.toISOString(), remindDays: remind_days }
}

function entryAsJson(row: TrailTable): TrailEntryJson {
  return {
    number: row.number,
    at: row.at.toISOString(),
    accountId: row.account_id,
    address: row.address,
    action: row.action,
    organisationId: row.organisation_id,
    packageId: row.package_id,
    before: row.before,
    after: row.after,
    rulesVersion: row.rules_version,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
