import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '@mingxiao/audit'
import { detectFormat } from '@mingxiao/readers'
import { isChecked } from '@mingxiao/writers'
import { checkFile } from '../check/check-file.ts'
import { cliError } from '../errors.ts'
import { readBytes } from '../read-bytes.ts'

/** A file that is to be written anew, and what there is to say about it. */
export interface Target {
  readonly bytes: Uint8Array
  readonly format: 'docx' | 'xlsx'
  /** What counts: without what is waived or switched off. */
  readonly findings: readonly Finding[]
}

/** Reads and judges a file to write into; the file itself is never written over. */
export async function openTarget(file: string, output: string, today: string): Promise<Target> {
  const bytes = readBytes(file)
  const format = detectFormat(bytes)
  if (format !== 'docx' && format !== 'xlsx') throw cliError('format-not-writable', file)
  if (isSameFile(file, output)) throw cliError('output-is-input', output)
  const { checked } = await checkFile(file, { baseline: null, today })
  if (!isChecked(checked)) throw checked.error
  if (!checked.package) throw cliError('no-package-found', file)
  return { bytes, format, findings: checked.findings }
}

/** The same by whatever path, links followed. */
function isSameFile(file: string, output: string): boolean {
  return pathOf(file) === pathOf(output)
}

function pathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
