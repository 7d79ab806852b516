import { AppError } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openCompoundFile } from '../cfb/compound-file.ts'
import { printCompoundFile } from '../testing/cfb/print-compound-file.ts'
import { aCell, aParagraph, aRowEnd, aRun } from '../testing/doc/a-paragraph.ts'
import { modifiers } from '../testing/doc/modifiers.ts'
import { printWordFile } from '../testing/doc/print-word-file.ts'
import { readDoc } from './read-doc.ts'

const row = [aCell('绩'), aCell([aRun('效'), aRun('暗', { CFVanish: 1 })]), aRowEnd([0, 400, 900], [0x60, 1])]
const whole = printWordFile({
  body: [
    aParagraph('一', { PIlvl: 0, PIlfo: 1 }),
    ...row,
    ...row,
    aParagraph('\x13 FORMCHECKBOX \x01\x14\x15 (图)\x01\x08'),
    ...Array.from({ length: 40 }, (_, index) => aParagraph(`段落 ${index}`, { TDxaLeft: index })),
  ],
  headers: [[], [aParagraph('页眉')], [], [aParagraph('页脚')], [], []],
  lists: [{ levels: [{ start: 1, format: 37, pattern: [0, '、'] }], startOverrides: { 0: 3 } }],
  data: Buffer.alloc(5000, 7),
  hasPieces: true,
  pieceModifiers: modifiers({ PIlvl: 0 }),
})
const file = openCompoundFile(whole)
const streams = Object.fromEntries(
  file.streamNames.map((name) => [name, file.readStream(name)?.bytes ?? new Uint8Array()]),
)

const damages = fc.array(fc.tuple(fc.nat(), fc.constantFrom(1, 2, 4), fc.constantFrom(0, 1, 0x7f, 0xff, 0x40, 0x0d)), {
  minLength: 1,
  maxLength: 6,
})

test('a file damaged anywhere is read or refused', () => {
  fc.assert(
    fc.property(damages, (list) => expectReadOrRefused(damage(whole, list))),
    { numRuns: 500 },
  )
})

test('a stream damaged anywhere is read or refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(streams)), damages, (name, list) => {
      expectReadOrRefused(printCompoundFile({ ...streams, [name]: damage(streams[name] ?? new Uint8Array(), list) }))
    }),
    { numRuns: 1500 },
  )
})

test('a file cut off anywhere is read as far as it goes, or refused', () => {
  for (let length = 0; length < whole.length; length += 61) expectReadOrRefused(whole.subarray(0, length))
})

test('a cut that leaves the structures but not all text is told', () => {
  const long = printWordFile({ body: Array.from({ length: 300 }, (_, index) => aParagraph(`第${index}段`)) })
  const main = openCompoundFile(long).readStream('WordDocument')?.bytes ?? new Uint8Array()
  const cut = printCompoundFile({ ...streamsOf(long), WordDocument: main.subarray(0, 3000) })
  const { value, notices } = readDoc(cut)
  expect(notices).toEqual([{ code: 'file-cut-short', data: {}, origin: null }])
  expect(value.blocks[0]).toMatchObject({ text: '第0段' })
})

test('counts and offsets beyond all measure end soon', () => {
  const table = streams['1Table'] ?? new Uint8Array()
  for (let offset = 0; offset + 4 <= table.length; offset += 2) {
    const bytes = Buffer.from(table)
    bytes.writeUInt32LE(0xffffffff, offset)
    expectReadOrRefused(printCompoundFile({ ...streams, '1Table': bytes }))
  }
})

test('every extent of the FIB may claim the whole address space', () => {
  const main = streams['WordDocument'] ?? new Uint8Array()
  for (let offset = 154; offset < 900; offset += 4) {
    for (const value of [0x7fffffff, 0xffffffff]) {
      const bytes = Buffer.from(main)
      bytes.writeUInt32LE(value, offset)
      expectReadOrRefused(printCompoundFile({ ...streams, WordDocument: bytes }))
    }
  }
})

test('a list in the Data stream that all rows share, and one that points to itself, are not read without end', () => {
  const list = modifiers({ PTableProps: 0, PFInTable: 1 })
  const long = Buffer.alloc(0xffff, modifiers({ TInsert: 0x012c0100 }))
  const data = Buffer.concat([Buffer.from([0xff, 0xff]), list, long])
  const body = Array.from({ length: 500 }, (_, index) => ({
    ...aParagraph('', { PTableProps: 0, PFTtp: 1, TDxaLeft: index }, '\x07'),
  }))
  expectReadOrRefused(printWordFile({ body, data }))
})

function streamsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const opened = openCompoundFile(bytes)
  return Object.fromEntries(
    opened.streamNames.map((name) => [name, opened.readStream(name)?.bytes ?? new Uint8Array()]),
  )
}

function damage(bytes: Uint8Array, list: readonly (readonly [number, number, number])[]): Uint8Array {
  const damaged = Uint8Array.from(bytes)
  for (const [place, size, byte] of list) damaged.fill(byte, place % damaged.length, (place % damaged.length) + size)
  return damaged
}

const longestTime = 2000

function expectReadOrRefused(bytes: Uint8Array): void {
  const started = performance.now()
  try {
    expect(readDoc(bytes).value.format).toBe('doc')
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
  expect(performance.now() - started).toBeLessThan(longestTime)
}
