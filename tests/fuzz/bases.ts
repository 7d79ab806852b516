import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'

/** Formats whose files are damaged in ways of their own. */
export const formats = ['docx', 'doc', 'xlsx', 'xls', 'txt', 'html', 'pdf'] as const

export type FuzzedFormat = (typeof formats)[number]

/** The sound files of a format, by their path from the repository: its samples, then files of office programs beside it, if any. */
export function basesOf(format: FuzzedFormat): readonly string[] {
  return ['samples', '../shared/samples'].flatMap((folder) =>
    filesIn(folder)
      .filter((name) => name.endsWith(`.${format}`))
      .sort()
      .map((name) => posix.join(folder, name)),
  )
}

export const repository = new URL('../../', import.meta.url)

function filesIn(folder: string): readonly string[] {
  const url = new URL(folder, repository)
  return existsSync(url) ? readdirSync(url) : []
}
