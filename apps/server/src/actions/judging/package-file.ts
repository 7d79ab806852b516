import { type Draft, readDraft } from '@mingxiao/drafts'

/** The draft in a package file; null where the bytes are another kind of file. Throws AppError where it is damaged. */
export function draftInPackageFile(bytes: Uint8Array): Draft | null {
  const start = decoder.decode(bytes.subarray(0, 64))
  return /^\s*\{/.test(start) ? readDraft(decoder.decode(bytes)) : null
}

/** Leaves out the mark that some editors write before UTF-8. */
const decoder = new TextDecoder()
