import { evaluationsOf, type Notice, scoreEvaluation } from '@mingxiao/core'
import { type Draft, importPackage, overriddenNotices } from '@mingxiao/drafts'
import { readPackage } from '@mingxiao/readers'
import { draftInPackageFile } from './package-file.ts'

export interface ReadDraft {
  readonly draft: Draft
  /** What was passed over or could be read in part only, of the file and of the import. */
  readonly notices: readonly Notice[]
  /** The total that the file prints for the unit, or for its first project; null where it prints none. */
  readonly claimed: string | null
}

/** What people filled in, out of a file of any format; null where it shows no known form. */
export async function readFileAsDraft(bytes: Uint8Array): Promise<ReadDraft | null> {
  const kept = draftInPackageFile(bytes)
  if (kept) return { draft: kept, notices: [...overriddenNotices(kept)], claimed: null }
  const { value, notices } = await readPackage(bytes)
  if (!value) return null
  const imported = importPackage(value)
  const [evaluation] = evaluationsOf(value)
  const claimed = evaluation ? scoreEvaluation(evaluation, value).printedTotal.value?.amount.toString() : undefined
  return { draft: imported.draft, notices: [...notices, ...imported.notices], claimed: claimed ?? null }
}
