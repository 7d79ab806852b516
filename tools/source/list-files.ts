import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const passedOver = new Set(['node_modules', 'dist', 'coverage', '.git', '.node', '.cache', '.mingxiao-data', '.vitest'])

/** All files of a folder and the folders in it, as sorted paths with `/` that begin at `root`; [] without the folder. */
export function listFiles(root: string, folder = ''): readonly string[] {
  return readdirIfAny(join(root, folder))
    .filter((entry) => !passedOver.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listFiles(root, path) : [path]
    })
    .sort()
}

function readdirIfAny(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
