import type { Notice } from '@mingxiao/core'
import type { CompletedDraft } from '@mingxiao/drafts'
import { type LaidDocument, layoutPackage } from '@mingxiao/writers'
import { namingFile } from '../errors.ts'
import { readPackageFile } from '../read-package-file.ts'

/** A package file with its pages. */
export interface LaidFile {
  readonly completed: CompletedDraft
  readonly laid: LaidDocument
  readonly notices: readonly Notice[]
}

export function layOutFile(file: string): LaidFile {
  const { completed, notices } = readPackageFile(file)
  return { completed, laid: namingFile(file, () => layoutPackage(completed)), notices }
}
