import type { Notice } from '@mingxiao/core'
import {
  type CompletedDraft,
  completeDraft,
  type Draft,
  overriddenNotices,
  readDraft,
  typedFigureNotices,
} from '@mingxiao/drafts'
import { decodeText } from '@mingxiao/readers'
import { cliError, namingFile } from './errors.ts'
import { readBytes } from './read-bytes.ts'

/** A package file and what follows from it. */
export interface PackageInFile {
  readonly bytes: Uint8Array
  readonly draft: Draft
  readonly completed: CompletedDraft
  /** Figures typed in spite of a formula or a field. */
  readonly notices: readonly Notice[]
}

/** Whether a path names a package file rather than a document. */
export function isPackageFile(path: string): boolean {
  return /\.mingxiao\.json$/i.test(path)
}

/** Reads a package file and completes it; throws AppError where it is not as it should be. */
export function readPackageFile(file: string): PackageInFile {
  if (!isPackageFile(file)) throw cliError('package-file-needed', file)
  const bytes = readBytes(file)
  return namingFile(file, () => {
    const draft = readDraft(decode(bytes))
    const completed = completeDraft(draft)
    return { bytes, draft, completed, notices: [...overriddenNotices(draft), ...typedFigureNotices(completed)] }
  })
}

/** Editors of old Windows save in GBK. */
function decode(bytes: Uint8Array): string {
  const { text, damagedLines } = decodeText(bytes)
  const [line] = damagedLines
  if (line !== undefined) throw cliError('package-file-damaged', `第${line}行`)
  return text
}
