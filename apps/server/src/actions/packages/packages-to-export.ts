import type { Actor } from '../../auth/actor.ts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import { listPackages } from '../../store/packages/list-packages.ts'
import { listOrganisations } from '../../store/region/organisations.ts'
import type { Work } from '../../store/with-context.ts'
import type { PackageState } from '../../workflow/package-state.ts'

export interface ExportAsked {
  readonly year: number
  /** A unit, or a department with its units; null for all that the actor may see. */
  readonly organisationId: string | null
  /** Empty for all. */
  readonly states: readonly PackageState[]
}

export interface PackageToExport {
  readonly id: string
  /** Department and unit. */
  readonly names: readonly string[]
}

/** The packages of a year that the context shows, of each unit the latest. */
export async function packagesToExport(
  work: Work,
  { regionId }: Pick<Actor, 'regionId'>,
  { year, organisationId, states }: ExportAsked,
): Promise<readonly PackageToExport[]> {
  const names = new Map((await listOrganisations(work, regionId)).map(({ id, name }) => [id, name]))
  const filter = { year, ...(states.length === 0 ? {} : { states }) }
  const latest = new Map<string, FoundPackage>()
  for await (const pack of all(work, regionId, filter)) {
    if (organisationId !== null && pack.organisation_id !== organisationId && pack.parent_id !== organisationId)
      continue
    const known = latest.get(pack.organisation_id)
    if (!known || known.submission < pack.submission) latest.set(pack.organisation_id, pack)
  }
  return [...latest.values()].map(({ id, parent_id, organisation_name }) => {
    const above = parent_id === null ? undefined : names.get(parent_id)
    return { id, names: above === undefined ? [organisation_name] : [above, organisation_name] }
  })
}

async function* all(
  work: Work,
  regionId: number,
  filter: { readonly year: number; readonly states?: readonly PackageState[] },
): AsyncGenerator<FoundPackage> {
  let after: string | undefined
  do {
    const rows = await listPackages(work, regionId, { ...filter, ...(after === undefined ? {} : { after }), limit })
    yield* rows
    after = rows.length === limit ? rows.at(-1)?.id : undefined
  } while (after !== undefined)
}

const limit = 500
