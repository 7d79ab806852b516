import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { addOrganisationRow, findOrganisation } from '../../store/region/organisations.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { checkText } from '../scope/check-text.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { isCreditCode } from './is-credit-code.ts'

export interface NewOrganisation {
  readonly kind: OrganisationTable['kind']
  /** The department of a unit, the bureau of a department. */
  readonly parentId: string | null
  readonly name: string
  readonly creditCode: string | null
}

export function addOrganisation(
  { database }: Services,
  actor: Actor,
  { kind, parentId, name, creditCode }: NewOrganisation,
): Promise<OrganisationTable> {
  requireRegionRole(actor, 'manage-people')
  return inScope(database, actor, async (work) => {
    checkText(name)
    if (creditCode !== null && !isCreditCode(creditCode)) throw serverError('credit-code-invalid', creditCode)
    if (parentId !== null && !(await findOrganisation(work, actor.regionId, parentId)))
      throw serverError('organisation-not-found', `no parent ${parentId}`)
    const row: OrganisationTable = {
      region_id: actor.regionId,
      id: newId(actor.at),
      kind,
      parent_id: parentId,
      name,
      credit_code: creditCode,
      created_at: actor.at,
    }
    await writeOrganisation(work, actor, row)
    return row
  })
}

/** Writes a body down, and into the trail. */
export async function writeOrganisation(work: Work, actor: Actor, row: OrganisationTable): Promise<void> {
  const { id, kind, name, credit_code: creditCode } = row
  if (!(await addOrganisationRow(work, row))) throw serverError('organisation-exists', `${creditCode} is taken`)
  const after = { organisation: id, kind, name, creditCode }
  await record(work, actor, null, { action: 'add-organisation', before: null, after })
}
