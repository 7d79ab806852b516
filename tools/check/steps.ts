import { checkErrors } from '../errors/check-errors.ts'
import { checkFiles, describeSizes } from '../files/check-files.ts'
import { generators } from '../generate/generators.ts'
import { checkImports } from '../imports/check-imports.ts'
import { checkLaw } from '../law/check-law.ts'
import { readLawFiles } from '../law/read-law-files.ts'
import { checkNumbers } from '../numbers/check-numbers.ts'
import { root } from '../start/root.js'
import { runNode, runNodeAloud } from './run-node.ts'
import { type Outcome, outcomeOf, type Step } from './step.ts'

const biome = 'node_modules/@biomejs/biome/bin/biome'
const tsc = 'node_modules/typescript/bin/tsc'
const vitest = 'node_modules/vitest/vitest.mjs'
const reports = ['--reporter=default', '--reporter=json', '--outputFile.json=.cache/tests.json']

/** Everything a change must pass; the slow ones first, since two run at a time. */
export const steps: readonly Step[] = [
  { name: 'types', run: checkTypes },
  { name: 'format', run: () => runNode(biome, 'format', '--colors=off', '.') },
  {
    name: 'lint',
    run: () => runNode(biome, 'ci', '--colors=off', '--formatter-enabled=false', '--error-on-warnings', '.'),
  },
  { name: 'imports', run: () => outcomeOf(checkImports(root)) },
  { name: 'numbers', run: () => outcomeOf(checkNumbers(root)) },
  { name: 'files', run: () => outcomeOf(checkFiles(root), describeSizes(root)) },
  { name: 'law', run: () => outcomeOf(checkLaw(readLawFiles(root))) },
  { name: 'generated', run: () => outcomeOf(generators.flatMap(({ generate }) => generate('check'))) },
  { name: 'rules', run: runRulesCheck },
  { name: 'errors', run: () => outcomeOf(checkErrors(root)) },
  { name: 'tests', alone: true, run: () => runNodeAloud(vitest, 'run', ...reports) },
]

/** The web application is compiled apart: it has a browser around it, and all else has not. */
async function checkTypes(): Promise<Outcome> {
  const outcomes = await Promise.all([runNode(tsc, '-p', '.'), runNode(tsc, '-p', 'apps/web')])
  const output = outcomes.map((outcome) => outcome.output).filter((text) => text !== '')
  return { passed: outcomes.every(({ passed }) => passed), output: output.join('\n') }
}

/** Loads the product only here: what does not load fails this step and leaves the others to say why. */
async function runRulesCheck(): Promise<Outcome> {
  const [{ checkRules }, { aPackage }] = await Promise.all([
    import('../rules/check-rules.ts'),
    import('@mingxiao/audit/testing'),
  ])
  return outcomeOf(await checkRules(root, aPackage().year))
}
