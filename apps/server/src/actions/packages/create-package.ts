import { blankDraft, cellsOfDraft, type Draft } from '@mingxiao/drafts'
import { editionFor } from '@mingxiao/law'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { putCells } from '../../store/packages/cells.ts'
import { addPackage } from '../../store/packages/change-package.ts'
import { findOrganisation } from '../../store/region/organisations.ts'
import type { OrganisationTable, PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { regionDeeds } from '../../workflow/region-deeds.ts'
import { isId } from '../scope/is-id.ts'
import { requireRole } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface NewPackageOf {
  readonly organisationId: string
  readonly year: number
}

/** Begins the package of a unit and year: the forms of the region's edition, blank. */
export function createPackage({ database }: Services, actor: Actor, asked: NewPackageOf): Promise<PackageTable> {
  return inScope(database, actor, async (work, scope) => {
    const { organisationId, year } = asked
    const { regionId } = actor
    const roles = scope.rolesAt(organisationId)
    const organisation = isId(organisationId) ? await findOrganisation(work, regionId, organisationId) : undefined
    if (!organisation || roles.length === 0)
      throw serverError('organisation-not-found', `no ${organisationId} in scope`)
    requireRole(regionDeeds['begin-package'], roles, 'begin-package')
    const edition = editionFor(String(regionId), year)
    if (!edition) throw serverError('edition-unknown', `no edition for ${regionId} in ${year}`)
    return beginPackage(work, actor, organisation, { year, edition: edition.id })
  })
}

/** The forms of an edition, blank, for a unit and year that has none. */
export async function beginPackage(
  work: Work,
  actor: Actor,
  organisation: OrganisationTable,
  { year, edition }: { readonly year: number; readonly edition: Draft['edition'] },
): Promise<PackageTable> {
  const { regionId, accountId, at } = actor
  const row: PackageTable = {
    region_id: regionId,
    id: newId(at),
    organisation_id: organisation.id,
    year,
    edition,
    state: 'draft',
    revision: '1',
    submission: 1,
    replaces_id: null,
    created_at: at,
    updated_at: at,
  }
  if (!(await addPackage(work, row))) throw serverError('package-exists', `${organisation.id} has one of ${year}`)
  const blank = cellsOfDraft(blankDraft({ edition, unit: organisation.name, year }))
  const cell = { region_id: regionId, package_id: row.id, organisation_id: organisation.id, revision: '1' }
  await putCells(
    work,
    [...blank].map(([address, value]) => ({ ...cell, address, value, changed_by: accountId, changed_at: at })),
  )
  const after = { year, edition, submission: 1 }
  await record(work, actor, row, { action: 'create-package', before: null, after })
  return row
}
