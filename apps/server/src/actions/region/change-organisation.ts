import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { changeOrganisationRow, findOrganisation, listOrganisations } from '../../store/region/organisations.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import { checkText } from '../scope/check-text.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import type { NewOrganisation } from './add-organisation.ts'
import { isCreditCode } from './is-credit-code.ts'

export interface OrganisationChange extends Omit<NewOrganisation, 'kind'> {
  readonly id: string
}

/** Gives a body another name, place or credit code; what it is, it stays. */
export function changeOrganisation(
  { database }: Services,
  actor: Actor,
  { id, parentId, name, creditCode }: OrganisationChange,
): Promise<OrganisationTable> {
  requireRegionRole(actor, 'manage-people')
  return inScope(database, actor, async (work) => {
    checkText(name)
    if (creditCode !== null && !isCreditCode(creditCode)) throw serverError('credit-code-invalid', creditCode)
    const before = await findOrganisation(work, actor.regionId, id)
    if (!before) throw serverError('organisation-not-found', `no organisation ${id}`)
    const all = await listOrganisations(work, actor.regionId)
    if (parentId !== null && !all.some((one) => one.id === parentId))
      throw serverError('organisation-not-found', `no parent ${parentId}`)
    if (isUnder(all, parentId, id)) throw serverError('organisation-under-itself', `${id} under ${parentId}`)
    const row = { ...before, parent_id: parentId, name, credit_code: creditCode }
    if (!(await changeOrganisationRow(work, row))) throw serverError('organisation-exists', `${creditCode} is taken`)
    const said = (one: OrganisationTable) => ({
      organisation: id,
      kind: one.kind,
      name: one.name,
      creditCode: one.credit_code,
      parent: one.parent_id,
    })
    await record(work, actor, null, { action: 'change-organisation', before: said(before), after: said(row) })
    return row
  })
}

/** Whether a body is the other, or stands under it. */
function isUnder(all: readonly OrganisationTable[], id: string | null, other: string): boolean {
  for (let at = id; at !== null; at = all.find((one) => one.id === at)?.parent_id ?? null) if (at === other) return true
  return false
}
