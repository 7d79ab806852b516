import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../source/list-files.ts'
import type { Problem } from '../source/problem.ts'
import { readSources } from '../source/read-sources.ts'
import { type Forbidden, findForbidden } from './find-forbidden.ts'
import { judgeName } from './judge-name.ts'
import { countLines, judgeSize } from './judge-size.ts'

const sourceFolders = ['packages', 'apps', 'tools', 'tests', 'bench', 'samples']
const forbiddenList = 'tools/files/forbidden.json'
const familyList = 'tools/files/families.json'
const textFile = /\.(?:[cm]?[jt]sx?|json|ya?ml|md|txt|css|html|sql|sh)$/

/** A file named for what its exports have in common, and what that is. */
export interface Family {
  readonly file: string
  readonly reason: string
}

/** Files are short, are named for what they export, and hold no word that is on the list. */
export function checkFiles(
  root: string,
  forbidden = readList<Forbidden>(root, forbiddenList),
  families = readList<Family>(root, familyList),
): readonly Problem[] {
  const sources = readSources(root, sourceFolders)
  const texts = listFiles(root).filter(
    (path) => textFile.test(path) && path !== 'package-lock.json' && path !== forbiddenList,
  )
  return [
    ...sources.flatMap(judgeSize),
    ...sources.flatMap((source) =>
      judgeName(
        source,
        families.map(({ file }) => file),
      ),
    ),
    ...families.filter(({ file }) => !sources.some(({ path }) => path === file)).map(goneFamily),
    ...texts.flatMap((path) => findForbidden(path, readFileSync(join(root, path), 'utf8'), forbidden)),
  ]
}

/** How long the product's files are: the median, and what nine in ten stay within. */
export function describeSizes(root: string): string {
  const lengths = readSources(root, sourceFolders)
    .flatMap(countLines)
    .sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0
  return `${lengths.length} files, median ${at(0.5)} lines, nine in ten within ${at(0.9)}, longest ${at(1)}`
}

function readList<T>(root: string, list: string): readonly T[] {
  return JSON.parse(readFileSync(join(root, list), 'utf8'))
}

function goneFamily({ file }: Family): Problem {
  return { file: familyList, line: 1, message: `names ${file}, which is gone: remove it.` }
}
