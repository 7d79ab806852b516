import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { listOrganisations } from '../../store/region/organisations.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { writeOrganisation } from './add-organisation.ts'
import { isCreditCode } from './is-credit-code.ts'
import { type OrganisationLine, organisationKinds, readOrganisationList } from './read-organisation-list.ts'

/** Adds the bodies of a sheet, those above before those below; either all of them, or none and each line that is wrong is named. */
export function importOrganisations(
  { database }: Services,
  actor: Actor,
  bytes: Uint8Array,
): Promise<readonly OrganisationTable[]> {
  requireRegionRole(actor, 'manage-people')
  const lines = readOrganisationList(bytes)
  return inScope(database, actor, async (work) => {
    const known = [...(await listOrganisations(work, actor.regionId))]
    const added: OrganisationTable[] = []
    const faults: string[] = []
    for (const line of lines) {
      const row = rowOf(line, actor, known)
      if (typeof row === 'string') faults.push(`第${line.row}行：${row}`)
      else {
        known.push(row)
        added.push(row)
      }
    }
    if (faults.length > 0)
      throw serverError('organisation-list-unreadable', `${faults.length} lines`, { detail: faults.join('') })
    for (const row of added) await writeOrganisation(work, actor, row)
    return added
  })
}

/** A row to be added, or what is wrong with its line. */
function rowOf(
  { kind, name, parent, creditCode }: OrganisationLine,
  { regionId, at }: Actor,
  known: readonly OrganisationTable[],
): OrganisationTable | string {
  const above = known.find((one) => one.name === parent)
  const what = organisationKinds[kind]
  if (!what) return `类型“${kind}”应为${Object.keys(organisationKinds).join('、')}之一。`
  if (name === '' || name.length > 200) return '名称为空或过长。'
  if (known.some((one) => one.name === name)) return `已有“${name}”。`
  if (parent !== '' && !above) return `没有上级单位“${parent}”，应写在它的前面。`
  if (creditCode !== '' && !isCreditCode(creditCode)) return `统一社会信用代码“${creditCode}”有误。`
  if (creditCode !== '' && known.some((one) => one.credit_code === creditCode)) return `“${creditCode}”已经登记。`
  return {
    region_id: regionId,
    id: newId(at),
    kind: what,
    parent_id: above?.id ?? null,
    name,
    credit_code: creditCode === '' ? null : creditCode,
    created_at: at,
  }
}
