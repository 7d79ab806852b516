import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configShape } from '../../apps/cli/src/settings/config-shape.ts'
import type { Shape } from '../../apps/cli/src/settings/shape.ts'
import { waiversShape } from '../../apps/cli/src/settings/waivers-shape.ts'
import type { Problem } from '../source/problem.ts'

/** Prints the JSON Schema of each settings file from the shape by which it is read, or only tells which one is stale. */
export function writeSchemas(root: string, mode: 'write' | 'check'): readonly Problem[] {
  return schemas.flatMap(({ file, shape }): readonly Problem[] => {
    const path = join(root, file)
    const printed = printSchema(shape)
    if (existsSync(path) && readFileSync(path, 'utf8') === printed) return []
    if (mode === 'check') return [{ file, line: 1, message: 'is stale. Run: npm run generate' }]
    writeFileSync(path, printed)
    return []
  })
}

const schemas: readonly { readonly file: string; readonly shape: Shape<unknown> }[] = [
  { file: 'docs/schemas/config.schema.json', shape: configShape },
  { file: 'docs/schemas/waivers.schema.json', shape: waiversShape },
]

function printSchema({ schema }: Shape<unknown>): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2)}\n`
}
