import { draftOfCells } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { readingThreads } from '../judging/package-threads.ts'
import type { ExportFormat, PrintedDraft } from '../judging/print-draft.ts'
import { textsOfPackage } from '../judging/texts-of-package.ts'
import { loadForDeed } from '../scope/load-package.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** A package of the actor's as a file, without being judged. */
export async function printPackage(
  { database }: Services,
  actor: Actor,
  packageId: string,
  format: ExportFormat,
): Promise<PrintedDraft> {
  const draft = await inScope(database, actor, async (work, scope) => {
    const pack = await loadForDeed(work, scope, packageId, 'read')
    const { head, cells } = textsOfPackage(pack, await cellsOf(work, pack.region_id, pack.id))
    return draftOfCells(head, cells)
  })
  return readingThreads.print(draft, format)
}
