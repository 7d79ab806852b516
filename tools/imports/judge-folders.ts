import type { Area } from './read-areas.ts'

/** Within one area: a folder imports itself and those before it in the table's list; a test also `testing`. */
export function judgeFolders(
  { path, isTest, area }: { readonly path: string; readonly isTest: boolean; readonly area: Area },
  target: string,
): string | null {
  const folders = area.may.folders
  if (folders === null) return null
  const [from, to] = [topOf(area, path), topOf(area, target)]
  const unlisted = [from, to].find((top) => !top.includes('.') && !folders.includes(top))
  if (unlisted !== undefined) {
    return `stands in or imports the folder ${unlisted}, which has no place in ${area.folder}'s folders in tools/imports/table.json.`
  }
  if (rank(folders, to) <= rank(folders, from) || (isTest && to === 'testing')) return null
  if (to === 'testing') return `imports ${target} outside a test: only tests may.`
  return `${from} may not import ${to}, which comes after it in ${area.folder}: move the code or pass it in as an argument.`
}

/** The first folder below the sources, or the file's name for a file that stands in none. */
export function topOf(area: Area, path: string): string {
  return path.slice(area.source.length + 1).split('/')[0] ?? ''
}

/** Files beside the folders come after all of them, except those the list names. */
function rank(folders: readonly string[], top: string): number {
  const index = folders.indexOf(top)
  if (top === 'testing') return folders.length
  return index === -1 ? folders.length - 0.5 : index
}
