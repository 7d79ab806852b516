import { type CountedUnitJson, type DashboardJson, endpoints } from '@mingxiao/contract'
import type { CountedUnit } from '../actions/bureau/counted-unit.ts'
import { listCounted } from '../actions/bureau/list-counted.ts'
import { readDashboard } from '../actions/bureau/read-dashboard.ts'
import { addRoute } from './add-route.ts'
import { given } from './given.ts'
import { dashboardAsJson } from './json/dashboard-as-json.ts'
import type { Server } from './server.ts'

/** What the bureau sees of its region at a glance. */
export function addBureauRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.readDashboard, async ({ actor, query }): Promise<DashboardJson> => {
    return dashboardAsJson(await readDashboard(services, actor, query.year))
  })
  addRoute(server, endpoints.listCounted, async ({ actor, query }) => ({
    items: (await listCounted(services, actor, given(query))).map(countedAsJson),
  }))
}

function countedAsJson(unit: CountedUnit): CountedUnitJson {
  return {
    organisationId: unit.organisation.id,
    organisationName: unit.organisation.name,
    departmentName: unit.department?.name ?? null,
    packageId: unit.packageId,
    state: unit.state,
    timeliness: unit.timeliness,
    submittedAt: unit.submittedAt?.toISOString() ?? null,
    closesAt: unit.closesAt?.toISOString() ?? null,
    printed: unit.printed?.toString() ?? null,
    recomputed: unit.recomputed?.toString() ?? null,
    reviewed: unit.reviewed?.toString() ?? null,
    inflation: unit.inflation?.toString() ?? null,
    execution: unit.execution?.toString() ?? null,
    money: unit.money?.toString() ?? null,
    errors: unit.errors,
    warnings: unit.warnings,
  }
}
