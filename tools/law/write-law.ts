import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../source/problem.ts'
import { checkLaw } from './check-law.ts'
import { contentOf } from './law-content.ts'
import { printLaw } from './print-law.ts'
import { readLawFiles } from './read-law-files.ts'

const target = 'packages/law/src/law.generated.ts'

/** Writes the generated module, or only tells whether it is stale. Files with problems are never printed. */
export function writeLaw(root: string, mode: 'write' | 'check'): Problem[] {
  const files = readLawFiles(root)
  const problems = checkLaw(files)
  if (problems.length > 0) return problems

  const path = join(root, target)
  const printed = printLaw(contentOf(files))
  if (existsSync(path) && readFileSync(path, 'utf8') === printed) return []
  if (mode === 'check') return [{ file: target, line: 1, message: 'is stale. Run: node tools/law/generate.ts' }]
  writeFileSync(path, printed)
  return []
}
