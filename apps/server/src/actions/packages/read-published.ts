import { serverError } from '../../errors.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { type FoundPackage, findPackage } from '../../store/packages/find-package.ts'
import { listPackages, type PackageFilter } from '../../store/packages/list-packages.ts'
import { withContext } from '../../store/with-context.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import type { JudgedCells } from '../judging/judge-draft.ts'
import { isId } from '../scope/is-id.ts'
import type { Services } from '../scope/services.ts'

/** The packages of a region that everybody may see. */
export function listPublished(
  { database }: Services,
  regionId: number,
  filter: Omit<PackageFilter, 'states'>,
): Promise<readonly FoundPackage[]> {
  return withContext(database, { regionId, organisations: 'region' }, (work) =>
    listPackages(work, regionId, { ...filter, states: ['published'] }),
  )
}

/** A published package; any other is as unknown as one that there never was. */
export async function readPublished({ database }: Services, regionId: number, packageId: string): Promise<JudgedCells> {
  const { pack, cells } = await withContext(database, { regionId, organisations: 'region' }, async (work) => {
    const found = isId(packageId) ? await findPackage(work, regionId, packageId, 'look') : undefined
    if (found?.state !== 'published') throw serverError('package-not-found', `${packageId} is not published`)
    return { pack: found, cells: await cellsOf(work, regionId, packageId) }
  })
  return judgeCells(pack, cells)
}
