import { checkFiles, describeSizes } from '../files/check-files.ts'
import { checkImports } from '../imports/check-imports.ts'
import { checkNumbers } from '../numbers/check-numbers.ts'
import { root } from '../start/root.js'
import { runNode, runNodeAloud } from './run-node.ts'
import { outcomeOf, type Step } from './step.ts'

const biome = 'node_modules/@biomejs/biome/bin/biome'

/** Everything a change must pass, the longest first. */
export const steps: readonly Step[] = [
  { name: 'types', run: () => runNode('node_modules/typescript/bin/tsc', '-p', '.') },
  { name: 'format', run: () => runNode(biome, 'format', '.') },
  { name: 'lint', run: () => runNode(biome, 'ci', '--formatter-enabled=false', '--error-on-warnings', '.') },
  { name: 'imports', run: () => outcomeOf(checkImports(root)) },
  { name: 'numbers', run: () => outcomeOf(checkNumbers(root)) },
  { name: 'files', run: () => outcomeOf(checkFiles(root), describeSizes(root)) },
  { name: 'tests', alone: true, run: () => runNodeAloud('node_modules/vitest/vitest.mjs', 'run') },
]
