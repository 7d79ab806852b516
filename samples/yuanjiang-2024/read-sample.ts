import { readFileSync } from 'node:fs'
import type { Document, Format } from '@mingxiao/core'
import { type BlockText, documentOf, type NumberedText, type RowText } from '@mingxiao/readers/testing'

/** The package in this folder as a neutral document: blocks.json gives the order, tables.json the cells of each table. */
export function readSample(format: Format): Document {
  const tables = readJson<readonly (readonly RowText[])[]>('tables.json')
  const blocks = readJson<readonly (string | NumberedText | TableNumber)[]>('blocks.json')
  return documentOf(
    blocks.map((block) => withTable(block, tables)),
    format,
  )
}

interface TableNumber {
  readonly table: number
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}

function withTable(block: string | NumberedText | TableNumber, tables: readonly (readonly RowText[])[]): BlockText {
  if (typeof block === 'string' || 'text' in block) return block
  const rows = tables[block.table]
  if (!rows) throw new Error(`tables.json has no table ${block.table}`)
  return rows
}
