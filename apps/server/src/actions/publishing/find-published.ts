import { type Draft, draftOfCells } from '@mingxiao/drafts'
import { serverError } from '../../errors.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { findPackage, type JudgeablePackage } from '../../store/packages/find-package.ts'
import type { CellTable } from '../../store/tables.ts'
import type { Work } from '../../store/with-context.ts'
import { textsOfPackage } from '../judging/texts-of-package.ts'
import { withoutPersonalData } from '../judging/without-personal-data.ts'
import { isId } from '../scope/is-id.ts'

export interface PublishedPackage {
  readonly pack: JudgeablePackage
  /** As the unit filled them in. */
  readonly cells: ReadonlyMap<string, CellTable>
  /** As everybody may see it. */
  readonly draft: Draft
}

/** A published package; any other is as unknown as one that there never was. */
export async function findPublished(work: Work, regionId: number, packageId: string): Promise<PublishedPackage> {
  const pack = isId(packageId) ? await findPackage(work, regionId, packageId, 'look') : undefined
  if (pack?.state !== 'published') throw serverError('package-not-found', `${packageId} is not published`)
  const cells = await cellsOf(work, regionId, packageId)
  const { head, cells: texts } = textsOfPackage(pack, cells)
  return { pack, cells, draft: draftOfCells(head, withoutPersonalData(head, texts)) }
}
