import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkLaw } from './check-law.ts'
import { contentOf } from './law-content.ts'
import { printLaw } from './print-law.ts'
import { readLawFiles } from './read-law-files.ts'
import { reportProblems } from './report-problems.ts'

const root = resolve(import.meta.dirname, '../..')
const target = join(root, 'packages/law/src/law.generated.ts')
const files = readLawFiles(root)

if (reportProblems(checkLaw(files))) {
  const printed = printLaw(contentOf(files))
  const current = existsSync(target) ? readFileSync(target, 'utf8') : ''
  if (process.argv.includes('--check')) reportStale(printed !== current)
  else if (printed !== current) writeFileSync(target, printed)
}

function reportStale(stale: boolean): void {
  if (!stale) return
  console.error('packages/law/src/law.generated.ts is stale. Run: node tools/law/generate.ts')
  process.exitCode = 1
}
