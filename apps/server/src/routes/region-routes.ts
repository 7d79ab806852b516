import { endpoints } from '@mingxiao/contract'
import { extendWindow } from '../actions/region/extend-window.ts'
import { listExtensions } from '../actions/region/list-extensions.ts'
import { listWindows } from '../actions/region/list-windows.ts'
import { readRegion } from '../actions/region/read-region.ts'
import { readWindow } from '../actions/region/read-window.ts'
import { setWindow } from '../actions/region/set-window.ts'
import { addRoute } from './add-route.ts'
import { windowAsJson } from './json/window-as-json.ts'
import type { Server } from './server.ts'

/** A region itself, and when its units may submit. */
export function addRegionRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.readRegion, async ({ actor }) => {
    const { above, ...region } = await readRegion(services, actor)
    return { ...region, above: [...above] }
  })
  addRoute(server, endpoints.listWindows, async ({ actor }) => ({
    items: (await listWindows(services, actor)).map(windowAsJson),
  }))
  addRoute(server, endpoints.listExtensions, async ({ actor, params }) => ({
    items: (await listExtensions(services, actor, params.year)).map((row) => ({
      id: row.id,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
      closesAt: row.closes_at.toISOString(),
      reason: row.reason,
      grantedBy: row.display_name ?? '',
      grantedAt: row.granted_at.toISOString(),
    })),
  }))
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
}
