import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { isPackageFile } from '../read-package-file.ts'

/** The files meant: those named, and in folders, at any depth, all that may hold a package; in the order of their names. */
export function listFiles(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => (isFolder(path) ? filesIn(path) : [path])))]
}

/** A path that does not exist is left in the list, so that its absence is reported like any other bad file. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .toSorted((a, b) => byName.compare(a.name, b.name))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() && mayHoldPackage(entry.name) ? [path] : []
  })
}

function mayHoldPackage(name: string): boolean {
  return isPackageFile(name) || extensions.includes(extname(name).toLowerCase())
}

const byName = new Intl.Collator('zh', { numeric: true })

/** Also the lock files that Word leaves beside an open document. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$')
}

const extensions =
  '.docx .docm .doc .wps .xlsx .xlsm .xls .et .html .htm .pdf .txt .rtf .odt .ods .uot .uos .zip'.split(' ')
