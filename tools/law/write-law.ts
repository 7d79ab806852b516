import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../source/problem.ts'
import { checkLaw } from './check-law.ts'
import { contentOf, type LawContent } from './law-content.ts'
import { printLaw } from './print-law.ts'
import { printWords } from './print-words.ts'
import { readLawFiles } from './read-law-files.ts'

/** Writes the generated modules, or only tells which are stale. Files with problems are never printed. */
export function writeLaw(root: string, mode: 'write' | 'check'): Problem[] {
  const files = readLawFiles(root)
  const problems = checkLaw(files)
  if (problems.length > 0) return problems

  const law = contentOf(files)
  return modules.flatMap(({ file, print }) => {
    const path = join(root, file)
    const printed = print(law)
    if (existsSync(path) && readFileSync(path, 'utf8') === printed) return []
    if (mode === 'check') return [{ file, line: 1, message: 'is stale. Run: node tools/law/generate.ts' }]
    writeFileSync(path, printed)
    return []
  })
}

interface Module {
  readonly file: string
  readonly print: (law: LawContent) => string
}

const modules: readonly Module[] = [
  { file: 'packages/law/src/law.generated.ts', print: printLaw },
  { file: 'packages/law/src/words.generated.ts', print: printWords },
]
