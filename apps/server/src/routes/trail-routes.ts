import { endpoints, type TrailEntryJson, type TrailVerificationJson } from '@mingxiao/contract'
import { cellLabel, type Draft } from '@mingxiao/drafts'
import { type ReadLink, readTrail, verifyRegionTrail } from '../actions/region/read-trail.ts'
import { addRoute } from './add-route.ts'
import { pageOfRows } from './page-of-rows.ts'
import type { Server } from './server.ts'

/** What was done in a region, and whether all of it is still there. */
export function addTrailRoutes(server: Server): void {
  const { services } = server
  addRoute(server, endpoints.listTrail, async ({ actor, query: { limit, after, from, to, ...asked } }) => {
    const rows = await readTrail(services, actor, {
      ...asked,
      before: after,
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
      limit: limit + 1,
    })
    return pageOfRows(rows.map(entryAsJson), limit, ({ number }) => number)
  })
  addRoute(server, endpoints.verifyTrail, async ({ actor }) => {
    const { links, broken, head, checkpoint } = await verifyRegionTrail(services, actor)
    return { links, broken, head, checkpoint: checkpoint && checkpointAsJson(checkpoint) }
  })
}

function entryAsJson(row: ReadLink): TrailEntryJson {
  return {
    number: row.number,
    at: row.at.toISOString(),
    accountId: row.account_id,
    accountName: row.account_name,
    address: row.address,
    action: row.action,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    packageId: row.package_id,
    year: row.year,
    cellNames: cellNamesOf(row),
    names: Object.fromEntries(row.names),
    before: row.before,
    after: row.after,
    rulesVersion: row.rules_version,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

/** Of what was typed into cells, and of notes and evidence on one. */
function cellNamesOf({ edition, year, before, after }: ReadLink): Record<string, string> {
  if (edition === null || year === null) return {}
  const form = { edition: edition as Draft['edition'], year }
  const addresses = [before, after].flatMap(addressesIn)
  return Object.fromEntries(addresses.map((address) => [address, cellLabel(form, address)]))
}

function addressesIn(said: unknown): readonly string[] {
  if (typeof said !== 'object' || said === null) return []
  const { cells, cell } = said as { readonly cells?: object; readonly cell?: string }
  return [...Object.keys(cells ?? {}), ...(cell === undefined || cell === '' ? [] : [cell])]
}

function checkpointAsJson({
  number,
  hash,
  made_at,
}: {
  readonly number: string
  readonly hash: string
  readonly made_at: Date
}): TrailVerificationJson['checkpoint'] {
  return { number, hash, madeAt: made_at.toISOString() }
}
