import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { readHtml } from './read-html.ts'

const read = (html: string) => readHtml(new TextEncoder().encode(html))

test.each([
  ['tables in tables without end', '<table><tr><td>'.repeat(limits.tableDepth + 1), 'table-too-deep'],
  ['lists in lists without end', '<ul><li>'.repeat(limits.openElements), 'html-too-deep'],
  ['a table wider than any program shows', `<table><tr>${'<td colspan=1000>'.repeat(20)}`, 'table-too-wide'],
  [
    'a table of more places than cells are allowed',
    `<table><tr><td colspan=1000 rowspan=9999>${'<tr><td>'.repeat(limits.cells / 1000)}</table>`,
    'too-many-cells',
  ],
  ['a text of control bytes', '\0\0\0<p>', 'not-a-text-file'],
])('refuses %s', async (_, html, code) => {
  await expect(read(html)).rejects.toMatchObject({ code })
})

test.each([
  ['a million tags that are never closed', '<b>'.repeat(1_000_000)],
  ['a million end tags of nothing', `<div hidden><span>${'</i>'.repeat(1_000_000)}`],
  ['a hundred thousand spans inside hidden text', `<div hidden>${'<span></span>'.repeat(100_000)}`],
  ['a comment that never ends', `<!--${'-'.repeat(1_000_000)}`],
  ['an attribute that never ends', `<p a="${'x'.repeat(1_000_000)}`],
  ['a hundred thousand attributes', `<p${' a=1'.repeat(100_000)}>`],
  ['rows under a cell that reaches over all of them', `<table><tr><td rowspan=65534>${'<tr><td>'.repeat(50_000)}`],
])('reads %s in the time of their number', async (_, html) => {
  const before = performance.now()
  await read(`甲${html}`)
  expect(performance.now() - before).toBeLessThan(5000)
})

test('any text is read as a page', async () => {
  const piece = fc.constantFrom(
    ...['<table>', '</table>', '<tr>', '</tr>', '<td>', '<td rowspan=2>', '<td colspan=3>', '</td>', '<tbody>', '<p>'],
    ...['</p>', '<ol>', '</ol>', '<li>', '</li>', '<div hidden>', '</div>', '<div title=footer>', '<br>', '甲', ' '],
    ...[
      '<select>',
      '<option>',
      '</select>',
      '<span style="mso-tab-count:1">',
      '</span>',
      '<script>',
      '</script>',
      '<!--',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { value } = await read(pieces.join(''))
      for (const block of value.blocks) {
        if (block.kind === 'paragraph') continue
        for (const { row, column, rowSpan, columnSpan } of block.cells) {
          expect(rowSpan > 0 && row + rowSpan <= block.rowCount).toBe(true)
          expect(columnSpan > 0 && column + columnSpan <= block.columnCount).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})
