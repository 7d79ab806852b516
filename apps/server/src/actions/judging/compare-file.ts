import { type Change, completeDraft, type Draft, diffDrafts, diffPackages } from '@mingxiao/drafts'
import { detectFormat, readPackage } from '@mingxiao/readers'
import { layoutPackage, otherChanges, packageHashIn, type Verification, verifyFile } from '@mingxiao/writers'
import { draftInPackageFile } from './package-file.ts'

/** What a file says it was made from: the SM3 of a package, or in data files what they are of; null where it does not tell. */
export interface NamedFile {
  readonly packageHash: string | null
  readonly head: Pick<Draft, 'unit' | 'year'> | null
}

/** The readers refuse what is hostile before anything else looks into it. */
export async function nameFile(bytes: Uint8Array): Promise<NamedFile> {
  const draft = draftInPackageFile(bytes)
  if (draft) return { packageHash: null, head: { unit: draft.unit, year: draft.year } }
  const format = detectFormat(bytes)
  if (format !== 'docx' && format !== 'xlsx') return { packageHash: null, head: null }
  await readPackage(bytes)
  return { packageHash: packageHashIn(bytes), head: null }
}

/** What of a file is no longer as the package has it; null where only its bytes can be compared, as those of a PDF. */
export interface ComparedFile extends Pick<Verification, 'changed' | 'outdated' | 'missing'> {
  /** What else differs: words, rows, cells that no figure names. */
  readonly others: readonly Change[]
}

export async function compareFile(bytes: Uint8Array, draft: Draft): Promise<ComparedFile | null> {
  const kept = draftInPackageFile(bytes)
  if (kept) return { changed: [], outdated: [], missing: [], others: diffDrafts(draft, kept) }
  const format = detectFormat(bytes)
  if (format !== 'docx' && format !== 'xlsx') return null
  const { value } = await readPackage(bytes)
  const completed = completeDraft(draft)
  const figures = verifyFile(bytes, { completed, laid: layoutPackage(completed) })
  const changes = value ? diffPackages(completed.pack, value) : []
  const { changed, outdated, missing } = figures
  return { changed, outdated, missing, others: otherChanges(figures, changes) }
}
