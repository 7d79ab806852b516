import type { Notice } from '@mingxiao/core'
import {
  type CompletedDraft,
  completeDraft,
  type Draft,
  overriddenNotices,
  readDraft,
  typedFigureNotices,
} from '@mingxiao/drafts'
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
  const bytes = readBytes(file)
  const draft = readDraft(new TextDecoder().decode(bytes))
  const completed = completeDraft(draft)
  return { bytes, draft, completed, notices: [...overriddenNotices(draft), ...typedFigureNotices(completed)] }
}
