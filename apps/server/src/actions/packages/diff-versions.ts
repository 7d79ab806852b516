import { type Change, type Draft, diffDrafts, draftOfCells } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { findVersion } from '../../store/packages/versions.ts'
import type { Work } from '../../store/with-context.ts'
import { textsOfPackage } from '../judging/texts-of-package.ts'
import { type LoadedPackage, loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** A version that a move was made on, or the package as it stands. */
export type VersionName = number | 'now'

/** What differs between two versions of a package, cell by cell. */
export async function diffVersions(
  { database }: Services,
  actor: Actor,
  packageId: string,
  { from, to }: { readonly from: VersionName; readonly to: VersionName },
): Promise<readonly Change[]> {
  const [before, after] = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'read')
    return [await draftAt(work, pack, from), await draftAt(work, pack, to)] as const
  })
  return diffDrafts(before, after)
}

async function draftAt(work: Work, pack: LoadedPackage, version: VersionName): Promise<Draft> {
  const { region_id, id } = pack
  if (version === 'now') {
    const { head, cells } = textsOfPackage(pack, await cellsOf(work, region_id, id))
    return draftOfCells(head, cells)
  }
  const found = await findVersion(work, region_id, id, version)
  if (!found) throw serverError('version-not-found', `no version ${version} of ${id}`)
  return found.draft as Draft
}
