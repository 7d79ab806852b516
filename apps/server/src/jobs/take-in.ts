import { AppError } from '@mingxiao/core'
import type { PackageFile } from '@mingxiao/readers'
import { createPackage } from '../actions/packages/create-package.ts'
import { importPackage } from '../actions/packages/import-package.ts'
import { listPackages } from '../actions/packages/list-packages.ts'
import { readFile } from '../actions/packages/read-file.ts'
import { inScope } from '../actions/scope/scope.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { serverError } from '../errors.ts'
import { listOrganisations } from '../store/region/organisations.ts'
import type { ItemOutcome, JobTable } from '../store/tables.ts'

/** One file of an intake into the package of the unit and year it names, which is begun where there is none. */
export async function takeIn(
  services: Services,
  { region_id }: JobTable,
  { name, bytes }: PackageFile,
  actorNow: () => Promise<Actor>,
): Promise<ItemOutcome> {
  const read = await readFile(services, { name, bytes })
  const { unit, year } = read.draft
  const actor = await actorNow()
  const organisationId = await unitNamed(services, actor, unit, region_id)
  const { packageId, revision } = await packageOf(services, actor, { organisationId, year })
  const { judged, revision: after } = await importPackage(services, actor, { packageId, revision, name, bytes, read })
  return { outcome: 'imported', packageId, revision: after, findings: judged.findings.length }
}

async function unitNamed(services: Services, actor: Actor, unit: string, regionId: number): Promise<string> {
  const reached = await inScope(services.database, actor, async (work, scope) => {
    const organisations = await listOrganisations(work, regionId)
    return organisations.filter(({ id }) => scope.rolesAt(id).length > 0)
  })
  const found = reached.filter(({ name }) => name === unit)
  const [only] = found
  if (!only || found.length > 1)
    throw serverError('unit-not-recognised', `${found.length} of ${unit}`, { detail: unit })
  return only.id
}

async function packageOf(
  services: Services,
  actor: Actor,
  asked: { readonly organisationId: string; readonly year: number },
): Promise<{ readonly packageId: string; readonly revision: string }> {
  try {
    const { id, revision } = await createPackage(services, actor, asked)
    return { packageId: id, revision }
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'package-exists')) throw error
    const { packages } = await listPackages(services, actor, { ...asked, limit: 1 })
    const [latest] = packages
    if (!latest) throw error
    return { packageId: latest.pack.id, revision: latest.pack.revision }
  }
}
