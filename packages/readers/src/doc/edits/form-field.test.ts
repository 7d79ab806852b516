import { expect, test } from 'vitest'
import { u8, u16, u32, utf16 } from '../../testing/cfb/bytes.ts'
import { aParagraph, aRun } from '../../testing/doc/a-paragraph.ts'
import { linesOf } from '../../testing/doc/read-word-file.ts'
import { readFormField } from './form-field.ts'

const text = (content: string) => Buffer.concat([u16(content.length), utf16(`${content}\0`)])
const entry = (content: string) => Buffer.concat([u16(content.length), utf16(content)])

/** The record of a form field behind its 68 bytes of header. */
function record(kind: number, chosen: number, standard: number, entries: readonly string[] = []): Buffer {
  const content = Buffer.concat([
    u32(0xffffffff),
    u16(kind | (chosen << 2)),
    u16(0, 20),
    text('名'),
    ...(kind === 0 ? [text('文')] : [u16(standard)]),
    ...Array.from({ length: 5 }, () => text('')),
    u16(0xffff, entries.length, 0),
    ...entries.map(entry),
  ])
  return Buffer.concat([u32(68 + content.length), u16(68), Buffer.alloc(62), content])
}

const notChosen = 25

test('a box is ticked or not, by choice or from the start', () => {
  expect(readFormField(record(1, 1, 0), 0)).toBe('☑')
  expect(readFormField(record(1, 0, 1), 0)).toBe('□')
  expect(readFormField(record(1, notChosen, 1), 0)).toBe('☑')
  expect(readFormField(record(1, notChosen, 0), 0)).toBe('□')
})

test('a list shows the entry chosen, or the standard one', () => {
  const entries = ['优', '良', '中']
  expect(readFormField(record(2, 2, 0, entries), 0)).toBe('中')
  expect(readFormField(record(2, notChosen, 1, entries), 0)).toBe('良')
  expect(readFormField(record(2, 7, 0, entries), 0)).toBe('')
})

test('a field of text shows nothing of its own, nor does what is no form field', () => {
  expect(readFormField(record(0, 0, 0), 0)).toBe('')
  expect(readFormField(Buffer.alloc(100), 0)).toBe('')
  expect(readFormField(Buffer.alloc(0), 0xfffffff0)).toBe('')
})

test('boxes stand in the text where their fields do', () => {
  const ticked = record(1, 1, 0)
  const field = (at: number) => [aRun('\x13 FORMCHECKBOX '), aRun('\x01', { CPicLocation: at }), aRun('\x14\x15')]
  const body = [
    aParagraph([...field(0), aRun('是'), ...field(ticked.length), aRun('否')]),
    aParagraph('\x13 FORMTEXT \x14填\x15'),
  ]
  expect(linesOf({ body, data: Buffer.concat([ticked, record(1, 0, 0), u8(0)]) })).toEqual(['☑是□否', '填'])
})
