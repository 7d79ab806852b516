import { serverError } from '../../errors.ts'
import { readingThreads } from '../judging/package-threads.ts'
import type { FilePreview } from '../judging/preview-file.ts'
import type { Services } from '../scope/services.ts'

/** Reads a file for whoever has it, so that they can check what was read before any package takes it. */
export async function readPreview(
  { scan }: Services,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FilePreview> {
  if (scan && (await scan(bytes)) === 'infected') throw serverError('file-infected', `${name} is infected`)
  const preview = await readingThreads.preview(bytes)
  if (!preview) throw serverError('file-without-package', `${name} shows no form`)
  return preview
}
