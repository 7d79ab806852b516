import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftJsonSchema } from '@mingxiao/drafts'
import { configShape } from '../../apps/cli/src/settings/config-shape.ts'
import { waiversShape } from '../../apps/cli/src/settings/waivers-shape.ts'
import type { Problem } from '../source/problem.ts'

/** Prints the JSON Schema of each file that users write from the shape by which it is read, or only tells which one is stale. */
export function writeSchemas(root: string, mode: 'write' | 'check'): readonly Problem[] {
  return schemas.flatMap(({ file, schema }): readonly Problem[] => {
    const path = join(root, file)
    const printed = printSchema(schema())
    if (existsSync(path) && readFileSync(path, 'utf8') === printed) return []
    if (mode === 'check') return [{ file, line: 1, message: 'is stale. Run: npm run generate' }]
    writeFileSync(path, printed)
    return []
  })
}

const schemas: readonly { readonly file: string; readonly schema: () => object }[] = [
  { file: 'docs/schemas/config.schema.json', schema: () => configShape.schema },
  { file: 'docs/schemas/package.schema.json', schema: draftJsonSchema },
  { file: 'docs/schemas/waivers.schema.json', schema: () => waiversShape.schema },
]

function printSchema(schema: object): string {
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2)}\n`
}
