import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { findOrganisation } from '../../store/region/organisations.ts'
import { addExtension, findWindow } from '../../store/region/windows.ts'
import type { ExtensionTable } from '../../store/tables.ts'
import { regionDeeds } from '../../workflow/region-deeds.ts'
import { checkText } from '../scope/check-text.ts'
import { isId } from '../scope/is-id.ts'
import { requireRole } from '../scope/load-package.ts'
import { record } from '../scope/record.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface ExtensionAsked {
  readonly year: number
  readonly organisationId: string
  readonly closesAt: Date
  readonly reason: string
}

/** Lets one unit submit longer than the others. */
export function extendWindow({ database }: Services, actor: Actor, asked: ExtensionAsked): Promise<ExtensionTable> {
  return inScope(database, actor, async (work, scope) => {
    const { year, organisationId, closesAt, reason } = asked
    const { regionId, at } = actor
    requireRole(regionDeeds['extend-window'], scope.rolesAt(organisationId), 'extend-window')
    checkText(reason)
    const organisation = isId(organisationId) ? await findOrganisation(work, regionId, organisationId) : undefined
    if (!organisation) throw serverError('organisation-not-found', `no ${organisationId} in ${regionId}`)
    const window = await findWindow(work, regionId, year)
    if (!window || closesAt <= window.closes_at) throw serverError('window-invalid', `no later end for ${year}`)
    const row: ExtensionTable = {
      region_id: regionId,
      id: newId(at),
      year,
      organisation_id: organisationId,
      closes_at: closesAt,
      reason,
      granted_by: actor.accountId,
      granted_at: at,
    }
    await addExtension(work, row)
    const after = { year, organisation: organisationId, closesAt: closesAt.toISOString(), reason }
    await record(work, actor, null, { action: 'extend-window', before: null, after })
    return row
  })
}
