import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kinds, type LawFile, parseLawFile } from './law-file.ts'

/** Reads every YAML file of the law under `packages/law`, in order of name. */
export function readLawFiles(root: string): LawFile[] {
  return kinds.flatMap((kind) => {
    const folder = join(root, 'packages/law', kind)
    return yamlNames(folder).map((name) => parseLawFile(kind, idOf(name), readFileSync(join(folder, name), 'utf8')))
  })
}

/** Not every kind needs a file. */
function yamlNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}

function idOf(name: string): string {
  return name.replaceAll('\\', '/').slice(0, -'.yaml'.length)
}
