import { serverError } from '../../errors.ts'
import { isOpen } from '../../store/region/windows.ts'
import type { PackageTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'

/** Refuses what a unit may only do while the year's window, or its own extension, is open. */
export async function checkWindow(work: Work, pack: PackageTable, at: Date): Promise<void> {
  const { region_id: regionId, year, organisation_id: organisationId } = pack
  if (!(await isOpen(work, { regionId, year, organisationId }, at)))
    throw serverError('window-closed', `${year} is closed for ${organisationId}`)
}
