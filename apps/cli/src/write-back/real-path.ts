import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** A path with links followed, so that one place has one name; what does not exist yet keeps the name it is to have. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
