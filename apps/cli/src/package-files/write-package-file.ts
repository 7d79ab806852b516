import { type Draft, printDraft } from '@mingxiao/drafts'
import { cliError } from '../errors.ts'
import { writeNew } from '../output/write-new.ts'
import { isPackageFile } from '../read-package-file.ts'

/** Writes a new package file; other commands know one by its name. */
export function writePackageFile(draft: Draft, file: string): void {
  if (!isPackageFile(file)) throw cliError('package-file-name', file)
  writeNew(printDraft(draft), file)
}
