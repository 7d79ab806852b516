import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocx } from './read-docx.ts'

/** A published package as LibreOffice saw it: its HTML of the same file is the oracle. */
const sample = new URL('../../../../../shared/samples/yuanjiang-2024.docx', import.meta.url)
const oracle = new URL('../../../../../shared/samples/yuanjiang-2024.html', import.meta.url)

describe.skipIf(!existsSync(sample) || !existsSync(oracle))('the published package', () => {
  const bytes = existsSync(sample) ? readFileSync(sample) : new Uint8Array()
  const html = existsSync(oracle) ? readFileSync(oracle, 'utf8').replace(/^[\s\S]*<body[^>]*>/, '') : ''

  test('is read without a notice', () => {
    expect(readDocx(bytes).notices).toEqual([])
  })

  test('has every cell at its place, with its spans and text', () => {
    const tables = readDocx(bytes).value.blocks.filter((block) => block.kind === 'table')
    const cells = tables.map((table) =>
      table.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: squeeze(text),
      })),
    )
    expect(cells.map(({ length }) => length)).toEqual([102, 232, 156, 156])
    expect(cells).toEqual([...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => cellsOf(table)))
  })

  test('has every paragraph outside its tables', () => {
    const paragraphs = readDocx(bytes).value.blocks.filter((block) => block.kind === 'paragraph')
    const outside = html.replace(/<table[\s\S]*?<\/table>/g, '').replace(/<div title="footer"[\s\S]*$/, '')
    const texts = [...outside.matchAll(/<p[\s>][\s\S]*?<\/p>/g)].map(([paragraph]) => textOf(paragraph))
    expect(texts.length).toBe(86)
    expect(paragraphs.map(({ text }) => squeeze(text))).toEqual(texts)
  })

  test('has its automatic numbers, its hidden text and its footer', () => {
    const { blocks, margins } = readDocx(bytes).value
    const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' && block.number !== '' ? [block.number] : []))
    expect(numbers).toEqual(['一、', '（二）', '七、', '八、', '九、', '三、', '（三）', '（四）', '五、', '六、'])
    expect(margins.map(({ text }) => text)).toEqual(['—  —'])

    const hidden = blocks.flatMap((block) => (block.kind === 'table' ? block.cells.flatMap((cell) => cell.hidden) : []))
    expect(hidden.map(({ text, row, column }) => ({ text, row, column }))).toEqual([{ text: '0', row: 6, column: 0 }])
  })

  test('says where each cell stands in the file', () => {
    for (const block of readDocx(bytes).value.blocks) {
      if (block.kind !== 'table') continue
      const offsets = block.cells.map(({ origin }) => (origin.format === 'docx' ? origin.offset : -1))
      expect(offsets).toEqual([...offsets].sort((left, right) => left - right))
    }
  })
})

/** The cells of an HTML table on its grid, as browsers lay them out. */
function cellsOf(table: string) {
  const taken = new Set<string>()
  return [...table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].flatMap(([tr], row) => {
    let column = 0
    return [...tr.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].map(([, attributes = '', content = '']) => {
      while (taken.has(`${row},${column}`)) column++
      const rowSpan = Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1)
      const columnSpan = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1)
      for (let index = 0; index < rowSpan * columnSpan; index++) {
        taken.add(`${row + Math.floor(index / columnSpan)},${column + (index % columnSpan)}`)
      }
      return { row, column, rowSpan, columnSpan, text: textOf(content) }
    })
  })
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' }

function textOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, '')
  return squeeze(text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole))
}

/** HTML breaks lines and folds spaces: only what is no white space can be compared. */
function squeeze(text: string): string {
  return text.replace(/[ \t\r\n\u00a0]+/g, '')
}
