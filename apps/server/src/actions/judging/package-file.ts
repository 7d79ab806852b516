import { type Draft, readDraft } from '@mingxiao/drafts'
import { decodeText } from '@mingxiao/readers'
import { serverError } from '../../errors.ts'

/**
 * The draft in a package file; null where the bytes are another kind of file. Throws AppError where it is damaged. Editors of old
 * Windows save in GBK.
 */
export function draftInPackageFile(bytes: Uint8Array): Draft | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (!/^(?:\xef\xbb\xbf|\xff\xfe)?\s*\{/.test(start)) return null
  const { text, damagedLines } = decodeText(bytes)
  const [line] = damagedLines
  if (line !== undefined) throw serverError('data-file-damaged', `line ${line}`)
  return readDraft(text)
}
