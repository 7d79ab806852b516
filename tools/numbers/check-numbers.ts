import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../source/problem.ts'
import { isTest, readSources, type Source } from '../source/read-sources.ts'
import { findFloats } from './find-floats.ts'
import { findLawLiterals } from './find-law-literals.ts'

/** Where figures of a package pass through. */
const exactFolders = [
  'packages/law/src',
  'packages/core/src',
  'packages/audit/src',
  'packages/readers/src/recognise',
  'apps/cli/src',
]
const ruleFile = /^packages\/audit\/src\/rules\/[^/]+\//
const list = 'tools/numbers/allowed.json'

/** A use that is right where it stands, and why. */
export interface Allowance {
  readonly file: string
  readonly use: string
  readonly reason: string
}

/** Amounts, rates and scores are never floats, and rules hold no number the law sets. */
export function checkNumbers(root: string, allowed = readAllowed(root)): readonly Problem[] {
  const uses = readSources(root, exactFolders).filter(isProduct).flatMap(usesIn)
  const isAllowed = (found: Problem & { use: string }) =>
    allowed.some(({ file, use }) => file === found.file && use === found.use)
  const idle = allowed.filter(({ file, use }) => !uses.some((found) => found.file === file && found.use === use))
  return [
    ...uses.filter((use) => !isAllowed(use)).map(({ file, line, message }) => ({ file, line, message })),
    ...idle.map(({ file, use }) => ({
      file: list,
      line: 1,
      message: `allows ${use} in ${file}, which has none: remove it.`,
    })),
  ]
}

function readAllowed(root: string): readonly Allowance[] {
  return JSON.parse(readFileSync(join(root, list), 'utf8'))
}

function isProduct({ path }: Source): boolean {
  return !isTest(path) && !path.includes('/testing/') && !path.endsWith('.generated.ts')
}

function usesIn({ path, tokens }: Source) {
  const found = [...findFloats(tokens), ...(ruleFile.test(path) ? findLawLiterals(tokens) : [])]
  return found.map(({ use, line, remedy }) => ({ file: path, line, use, message: `uses ${use}: ${remedy}` }))
}
