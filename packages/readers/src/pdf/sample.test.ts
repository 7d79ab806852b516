import { existsSync, readFileSync } from 'node:fs'
import type { Document } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx/read-docx.ts'
import { readPdf } from './read-pdf.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, samples))

describe.skipIf(!existsSync(samples))('the sample package on twelve pages', () => {
  test('has the tables of its Word file, cell for cell, also those cut by the end of a page', async () => {
    const { value, notices } = await readPdf(load('yuanjiang-2024.pdf'))
    expect(notices).toEqual([])
    expect(grids(value)).toEqual(grids(readDocx(load('yuanjiang-2024.docx')).value))
    expect(grids(value).map((cells) => cells.length)).toEqual([102, 232, 156, 156])
  })

  test('has its paragraphs, joined from their lines, and its page number in the margin', async () => {
    const { value } = await readPdf(load('yuanjiang-2024.pdf'))
    expect(paragraphs(value)).toEqual(paragraphs(readDocx(load('yuanjiang-2024.docx')).value))
    expect(value.margins.map(({ text }) => text)).toEqual(['— 1 —'])
  })
})

function grids({ blocks }: Document) {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
            row,
            column,
            rowSpan,
            columnSpan,
            tidy(text),
          ]),
        ]
      : [],
  )
}

function paragraphs({ blocks }: Document): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? tidy(block.number + block.text) : ''))
    .filter((text) => text !== '')
}

/** A page keeps no spaces as they were typed. */
function tidy(text: string): string {
  return text.replace(/\s+/g, '')
}
