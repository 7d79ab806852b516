import type { Finding } from '@mingxiao/audit'
import { detectFormat } from '@mingxiao/readers'
import { isChecked } from '@mingxiao/writers'
import { checkFile } from '../check/check-file.ts'
import { cliError } from '../errors.ts'
import { readBytes } from '../read-bytes.ts'
import { isWritable, type WritableFormat } from './annotate-bytes.ts'
import { realPath } from './real-path.ts'

/** A file that is to be written anew, and what there is to say about it. */
export interface Target {
  readonly bytes: Uint8Array
  readonly format: WritableFormat
  /** What counts: without what is waived or switched off. */
  readonly findings: readonly Finding[]
}

/** Reads and judges a file to write into; the file itself is never written over. */
export async function openTarget(file: string, output: string, today: string): Promise<Target> {
  const bytes = readBytes(file)
  const format = detectFormat(bytes)
  if (!isWritable(format)) throw cliError('format-not-writable', file)
  if (realPath(file) === realPath(output)) throw cliError('output-is-input', output)
  const { checked } = await checkFile(file, { baseline: null, today })
  if (!isChecked(checked)) throw checked.error
  if (!checked.package) throw cliError('no-package-found', file)
  return { bytes, format, findings: checked.findings }
}
