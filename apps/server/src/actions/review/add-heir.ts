import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { newId } from '../../store/new-id.ts'
import { cellsOf, putCells } from '../../store/packages/cells.ts'
import { addPackage } from '../../store/packages/change-package.ts'
import { addEvidenceRow, evidenceOf } from '../../store/packages/evidence.ts'
import type { PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import type { PackageState } from '../../workflow/package-state.ts'

/**
 * The package that goes on where an approved one is reopened: the same cells and evidence under the next submission, in which
 * nobody has taken a part yet. The approved one stays as it was approved.
 */
export async function addHeir(
  work: Work,
  { at }: Actor,
  { region_id, id, organisation_id, year, edition, submission }: PackageTable,
  state: PackageState,
): Promise<PackageTable> {
  const heir: PackageTable = {
    region_id,
    id: newId(at),
    organisation_id,
    year,
    edition,
    state,
    revision: '1',
    submission: submission + 1,
    replaces_id: id,
    created_at: at,
    updated_at: at,
  }
  if (!(await addPackage(work, heir))) throw serverError('package-replaced', `${id} has an heir`)
  const cells = await cellsOf(work, region_id, id)
  await putCells(
    work,
    [...cells.values()].map((cell) => ({ ...cell, package_id: heir.id, revision: heir.revision })),
  )
  for (const row of await evidenceOf(work, region_id, id))
    await addEvidenceRow(work, { ...row, id: newId(at), package_id: heir.id })
  return heir
}
