import { existsSync, readFileSync } from 'node:fs'
import type { Document } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx/read-docx.ts'
import { readHtml } from './read-html.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, samples))

describe.skipIf(!existsSync(samples))('the sample package, saved by LibreOffice as a page', () => {
  test('has the tables of its Word file, cell for cell', async () => {
    const { value, notices } = await readHtml(load('yuanjiang-2024.html'))
    expect(notices).toEqual([])
    expect(grids(value)).toEqual(grids(readDocx(load('yuanjiang-2024.docx')).value))
    expect(grids(value).map((cells) => cells.length)).toEqual([102, 232, 156, 156])
  })

  test('has its paragraphs, and its page number in the margin', async () => {
    const { value } = await readHtml(load('yuanjiang-2024.html'))
    expect(paragraphs(value)).toEqual(paragraphs(readDocx(load('yuanjiang-2024.docx')).value))
    expect(value.margins.map(({ text }) => text)).toEqual(['— 27 —'])
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
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? tidy(block.text) : '')).filter((text) => text !== '')
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
