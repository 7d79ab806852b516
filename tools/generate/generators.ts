import { writeLaw } from '../law/write-law.ts'
import { writeSamples } from '../samples/write-samples.ts'
import { writeSchemas } from '../schemas/write-schemas.ts'
import type { Problem } from '../source/problem.ts'
import { root } from '../start/root.js'

/** Makes files of the repository from others; with `check` it writes nothing and reports what is stale. */
export interface Generator {
  readonly name: string
  generate(mode: 'write' | 'check'): readonly Problem[]
}

/** All generators, each after those whose files it reads. */
export const generators: readonly Generator[] = [
  { name: 'law', generate: (mode) => writeLaw(root, mode) },
  { name: 'schemas', generate: (mode) => writeSchemas(root, mode) },
  { name: 'samples', generate: (mode) => writeSamples(root, mode) },
]
