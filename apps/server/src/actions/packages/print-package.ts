import { type Draft, draftOfCells } from '@mingxiao/drafts'
import type { Actor } from '../../auth/actor.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { readingThreads } from '../judging/package-threads.ts'
import type { ExportFormat, PrintedDraft } from '../judging/print-draft.ts'
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
    const { region_id, id, edition, year, organisation_name: unit } = await loadForDeed(work, scope, packageId, 'read')
    const cells = await cellsOf(work, region_id, id)
    return draftOfCells(
      { edition: edition as Draft['edition'], year, unit },
      new Map([...cells].map(([address, { value }]) => [address, value])),
    )
  })
  return readingThreads.print(draft, format)
}
