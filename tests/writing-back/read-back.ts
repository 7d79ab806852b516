import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Finding, rules, runRules } from '@mingxiao/audit'
import type { Document, Package } from '@mingxiao/core'
import { readDocument, recognise } from '@mingxiao/readers'

/** A file with its findings, as the commands that write into it have them. */
export interface Judged {
  readonly bytes: Uint8Array
  readonly package: Package
  readonly findings: readonly Finding[]
}

export async function judge(bytes: Uint8Array): Promise<Judged> {
  const { value } = recognise(await documentOf(bytes))
  if (!value) throw new Error('the file holds no package')
  return { bytes, package: value, findings: runRules(value, rules) }
}

export async function documentOf(bytes: Uint8Array): Promise<Document> {
  return (await readDocument(bytes)).value
}

/** What a document or package says, wherever in its file it stands. */
export function withoutOrigins(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'origin' ? undefined : inner)))
}

/** The samples of a format: the one of the repository, and more beside it where there are any. */
export function samples(format: 'docx' | 'xlsx'): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const names = [`../../samples/yuanjiang-2024.${format}`, ...besides.map((name) => `../../../shared/samples/${name}`)]
  return names
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => fileURLToPath(new URL(name, import.meta.url)))
    .filter((path) => existsSync(path))
    .map((path) => [path.replace(/^.*\//, ''), readFileSync(path)])
}

const besides = ['yuanjiang-2024.docx', 'yuanjiang-2024-tables.xlsx']
