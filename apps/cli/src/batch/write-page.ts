import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { CheckedFile } from '@mingxiao/writers'
import { printReport } from '../output/print-report.ts'
import { writeOutput } from '../output/write-output.ts'
import type { CheckTask, Pages } from './batch-task.ts'
import type { ResultStore } from './result-store.ts'

/** Prints the page of a checked package into the folder of pages, and keeps it beside its result. */
export function writePage(checked: CheckedFile, key: string, { pages, language }: CheckTask, store: ResultStore): void {
  if (!pages) return
  const page = printReport([checked], 'html', language)
  store.write(pageKey(key, checked.file), page)
  writeOutput(page, pathOf(checked.file, pages))
}

/** Writes the page that was kept with a result; false where none was, and the package has to be read again for it. */
export function writeKeptPage(file: string, key: string, { pages }: CheckTask, store: ResultStore): boolean {
  if (!pages) return true
  const page = store.read(pageKey(key, file))
  if (typeof page !== 'string') return false
  writeOutput(page, pathOf(file, pages))
  return true
}

function pathOf(file: string, { folder, names }: Pages): string {
  const name = names[file]
  if (name === undefined) throw new Error(`no page for ${file}`)
  return join(folder, name)
}

/** A page names its file. */
function pageKey(key: string, file: string): string {
  return createHash('sha256').update(`${key} page of ${file}`).digest('hex')
}
