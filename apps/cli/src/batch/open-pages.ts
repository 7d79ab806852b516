import { mkdirSync } from 'node:fs'
import { extname, resolve, sep } from 'node:path'
import { cliError } from '../errors.ts'
import { outputError } from '../output/write-output.ts'
import type { Pages } from './batch-task.ts'
import { pageNames } from './page-names.ts'

/** Makes the folder for the pages of these files; the pages that stand in it are no packages themselves. */
export function openPages(
  listed: readonly string[],
  folder = '',
): { readonly files: readonly string[]; readonly pages: Pages } {
  if (folder === '' || /^\.html?$/i.test(extname(folder))) throw cliError('output-needs-folder', '-o')
  const inside = resolve(folder) + sep
  const files = listed.filter((file) => !resolve(file).startsWith(inside))
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw outputError(folder, cause)
  }
  return { files, pages: { folder, names: pageNames(files) } }
}
