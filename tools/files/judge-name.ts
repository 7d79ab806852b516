import { posix } from 'node:path'
import type { Problem } from '../source/problem.ts'
import { isTest, type Source } from '../source/read-sources.ts'
import { findExports } from './find-exports.ts'

const kebabCase = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/
/** Entries, lists of errors, rules (checked with their rule) and generated files are named otherwise. */
const namedOtherwise =
  /(?:^|\/)(?:index|errors|main|run|[^/]*\.config|[^/]*\.generated)\.[jt]sx?$|\/audit\/src\/rules\//

/**
 * Names are kebab-case. A file with one export has at least half its words from it, one with several shares a word with
 * them. `families` are files named for what their exports have in common.
 */
export function judgeName({ path, tokens }: Source, families: readonly string[]): readonly Problem[] {
  const problem = (message: string): Problem => ({ file: path, line: 1, message })
  const odd = path.split('/').filter((part) => !kebabCase.test(part))
  if (odd.length > 0) return [problem(`has a name that is not kebab-case: ${odd.join(', ')}.`)]
  if (isTest(path) || namedOtherwise.test(path) || families.includes(path)) return []
  const exported = findExports(tokens)
  const stem = posix
    .basename(path)
    .replace(/\.[jt]sx?$/, '')
    .split(/[-.]/)
  const known = stem.filter((word) => exported.some((name) => speaksOf(name, word)))
  const wanted = exported.length > 1 ? 1 : Math.ceil(stem.length / 2)
  if (exported.length === 0 || known.length >= wanted) return []
  return [problem(`exports ${exported.join(', ')}: name the file after the main one.`)]
}

/** `readPieceTable` speaks of `piece` and `table`, `RegulationId` of `ids`, `ParagraphReader` of `read`. */
function speaksOf(name: string, word: string): boolean {
  const singular = word.replace(/(?<=..)s$/, '')
  return name.toLowerCase().includes(singular)
}
