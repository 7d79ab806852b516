import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftJsonSchema } from '@mingxiao/drafts'
import { configShape } from '../../apps/cli/src/settings/config-shape.ts'
import { waiversShape } from '../../apps/cli/src/settings/waivers-shape.ts'
import type { Problem } from '../source/problem.ts'
import { narrativeNames } from './narrative-names.ts'

/**
 * Prints the JSON Schema of each file that users write from the shape by which it is read, and the names that templates may use,
 * or only tells which one is stale.
 */
export function writeSchemas(root: string, mode: 'write' | 'check'): readonly Problem[] {
  return files.flatMap(({ file, print }): readonly Problem[] => {
    const path = join(root, file)
    const printed = print()
    if (existsSync(path) && readFileSync(path, 'utf8') === printed) return []
    if (mode === 'check') return [{ file, line: 1, message: 'is stale. Run: npm run generate' }]
    writeFileSync(path, printed)
    return []
  })
}

const files: readonly { readonly file: string; readonly print: () => string }[] = [
  { file: 'docs/schemas/config.schema.json', print: () => printSchema(configShape.schema) },
  { file: 'docs/schemas/narrative-names.json', print: () => printJson(narrativeNames()) },
  { file: 'docs/schemas/package.schema.json', print: () => printSchema(draftJsonSchema()) },
  { file: 'docs/schemas/waivers.schema.json', print: () => printSchema(waiversShape.schema) },
]

function printSchema(schema: object): string {
  return printJson({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema })
}

function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
