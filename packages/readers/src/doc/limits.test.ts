import { expect, test } from 'vitest'
import { limits } from '../limits.ts'
import { u8, u32 } from '../testing/cfb/bytes.ts'
import { codeOf } from '../testing/code-of.ts'
import { aParagraph } from '../testing/doc/a-paragraph.ts'
import { readWordFile } from '../testing/doc/read-word-file.ts'
import { readFormattedRuns } from './formatting/formatted-runs.ts'
import { readPieceTable } from './structures/piece-table.ts'

test('a million and one paragraphs are refused', () => {
  const body = [aParagraph('\r'.repeat(limits.paragraphs))]
  expect(codeOf(() => readWordFile({ body }))).toBe('too-many-paragraphs')
})

test('a million cells are refused, and sooner where each paragraph opens a table', () => {
  const cells = [aParagraph('\x07'.repeat(limits.cells), { PItap: 16 })]
  expect(codeOf(() => readWordFile({ body: cells }))).toBe('too-many-cells')

  const rows = Array.from({ length: 9000 }, (_, index) => aParagraph('', { PItap: index % 2 === 0 ? 0 : 16 }))
  expect(readWordFile({ body: rows }).value.blocks.length).toBe(9000)
})

test('a million field marks are refused', () => {
  const body = [aParagraph('\x13\x15'.repeat(limits.textRuns))]
  expect(codeOf(() => readWordFile({ body }))).toBe('compound-file-damaged')
})

test('form fields without a record cost no more than their text', () => {
  const count = 100_000
  const body = [aParagraph(`${'\x13FORMCHECKBOX'.repeat(count)}${'\x15'.repeat(count)}`)]
  const started = performance.now()
  expect(readWordFile({ body }).value.blocks.length).toBe(1)
  expect(performance.now() - started).toBeLessThan(2000)
})

test('more pieces or runs than any text has are refused', () => {
  const pieces = Buffer.concat([u8(2), u32((limits.textRuns + 1) * 12 + 4)], (limits.textRuns + 2) * 12)
  expect(codeOf(() => readPieceTable(pieces, { offset: 0, size: pieces.length }))).toBe('compound-file-damaged')

  const runsOnPage = 101
  const pageCount = Math.ceil(limits.textRuns / runsOnPage) + 1
  const page = Buffer.alloc(512)
  for (let run = 0; run <= runsOnPage; run++) page.writeUInt32LE(run, run * 4)
  page[511] = runsOnPage
  const stream = Buffer.alloc(pageCount * 512, page)
  const table = u32(...Array(pageCount + 1).fill(0), ...Array.from({ length: pageCount }, (_, index) => index))
  const read = () => readFormattedRuns(stream, table, { offset: 0, size: table.length }, 'characters')
  expect(codeOf(read)).toBe('compound-file-damaged')
})

test('runs that contradict each other are kept to the first', () => {
  const page = (...positions: readonly number[]) =>
    Buffer.concat([Buffer.concat([u32(...positions)], 511), u8(positions.length - 1)])
  const stream = Buffer.concat([page(10, 20, 30), page(15, 40), page(30, 50)])
  const table = u32(0, 0, 0, 0, 0, 1, 2)
  const runs = readFormattedRuns(stream, table, { offset: 0, size: table.length }, 'characters')
  expect(runs.map(({ start, end }) => [start, end])).toEqual([
    [10, 20],
    [20, 30],
    [30, 50],
  ])
})
