import { serverError } from '../../errors.ts'
import { readingThreads } from '../judging/package-threads.ts'
import type { ReadDraft } from '../judging/read-file-as-draft.ts'
import type { Services } from '../scope/services.ts'

/** What a file of any format holds; refuses one that is infected or shows no form. */
export async function readFile(
  { scan }: Pick<Services, 'scan'>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ReadDraft> {
  if (scan && (await scan(bytes)) === 'infected') throw serverError('file-infected', `${name} is infected`)
  const read = await readingThreads.read(bytes)
  if (!read) throw serverError('file-without-package', `${name} shows no form`)
  return read
}
