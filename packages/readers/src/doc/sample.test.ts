import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx/read-docx.ts'
import { readDoc } from './read-doc.ts'

/** A published package in both formats. */
const doc = new URL('../../../../../shared/samples/yuanjiang-2024.doc', import.meta.url)
const docx = new URL('../../../../../shared/samples/yuanjiang-2024.docx', import.meta.url)

describe.skipIf(!existsSync(doc) || !existsSync(docx))('the published package', () => {
  const bytes = existsSync(doc) ? readFileSync(doc) : new Uint8Array()
  const other = existsSync(docx) ? readFileSync(docx) : new Uint8Array()

  test('says the same as doc and as docx: every cell, paragraph, number and hidden text', () => {
    const { value, notices } = readDoc(bytes)
    expect(notices).toEqual([])
    expect(withoutOrigins(value.blocks)).toEqual(withoutOrigins(readDocx(other).value.blocks))
  })

  test('has its page number as last shown', () => {
    expect(readDoc(bytes).value.margins.map(({ text }) => text)).toEqual(['— 12 —'])
  })

  test('says where each cell stands in the file', () => {
    const tables = readDoc(bytes).value.blocks.filter((block) => block.kind === 'table')
    expect(tables.map((table) => table.cells.length)).toEqual([102, 232, 156, 156])
    for (const { cells } of tables) {
      const offsets = cells.map(({ origin }) => (origin.format === 'doc' ? origin.offset : -1))
      expect(offsets).toEqual([...offsets].sort((left, right) => left - right))
    }
  })
})

function withoutOrigins(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'origin' ? undefined : inner)))
}
