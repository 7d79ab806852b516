import { mkdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Finding } from '@mingxiao/audit'
import { AppError } from '@mingxiao/core'
import { type DetectedFormat, detectFormat, type PackageFile } from '@mingxiao/readers'
import { type AnnotateOptions, isChecked } from '@mingxiao/writers'
import { checkFile } from '../check/check-file.ts'
import { cliError } from '../errors.ts'
import { outputError, writeOutput } from '../output/write-output.ts'
import { annotateBytes, isWritable } from './annotate-bytes.ts'
import { realPath } from './real-path.ts'

export interface PackageAsked extends AnnotateOptions {
  readonly path: string
  /** The folder to write into. */
  readonly output: string
  readonly today: string
}

/** What became of a file in which something was found. */
export type AnnotatedFile = { readonly name: string } & (
  | { readonly format: 'docx' | 'xlsx'; readonly comments: number; readonly changes: number }
  | { readonly error: AppError }
)

/**
 * Writes the files of a package into a folder, each with the findings that stand in it. Those without are copied, and so are
 * those of a format that nothing can be written into, each with an error. Nothing is written where nothing was found.
 */
export async function annotatePackage(
  files: readonly PackageFile[],
  { path, output, today, ...options }: PackageAsked,
): Promise<readonly AnnotatedFile[]> {
  if (`${realPath(output)}${sep}`.startsWith(`${realPath(path)}${sep}`)) throw cliError('output-is-input', output)
  const { checked } = await checkFile(path, { baseline: null, today })
  if (!isChecked(checked)) throw checked.error
  if (!checked.package) throw cliError('no-package-found', path)
  const byFile = Map.groupBy(checked.findings, ({ place: { origin } }) => origin.file)
  if (byFile.size === 0) return []
  return files.flatMap(({ name, bytes }) => {
    const written = annotate({ name, bytes }, byFile.get(name) ?? [], options)
    writeInto(output, name, written?.bytes ?? bytes)
    return written?.file ?? []
  })
}

/** Null where the file stays as it is. */
function annotate({ name, bytes }: PackageFile, findings: readonly Finding[], options: AnnotateOptions) {
  if (findings.length === 0) return null
  const format = formatOf(bytes)
  if (!isWritable(format)) return { bytes, file: { name, error: cliError('format-not-writable', name) } }
  const { bytes: annotated, comments, changes } = annotateBytes(bytes, format, findings, options)
  return { bytes: annotated, file: { name, format, comments, changes } }
}

/** Null where no reader takes the file. */
function formatOf(bytes: Uint8Array): DetectedFormat | null {
  try {
    return detectFormat(bytes)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** No name leads out of the folder: reading passes over those with a step that begins with a dot. */
function writeInto(folder: string, name: string, bytes: Uint8Array): void {
  const file = join(folder, name)
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    throw outputError(folder, cause)
  }
  writeOutput(bytes, file)
}
