import type { RecordCursor } from './record-cursor.ts'

/** XLUnicodeString ([MS-XLS] 2.5.294), with a count of 16 bits. */
export function readString(cursor: RecordCursor): string {
  return readCounted(cursor, cursor.readU16())
}

/** ShortXLUnicodeString ([MS-XLS] 2.5.240), with a count of 8 bits. */
export function readShortString(cursor: RecordCursor): string {
  return readCounted(cursor, cursor.readU8())
}

/** XLUnicodeRichExtendedString ([MS-XLS] 2.5.293): formatting of runs and phonetic guides are passed over. */
export function readRichString(cursor: RecordCursor): string {
  const count = cursor.readU16()
  const flags = cursor.readU8()
  const runs = (flags & richFlag) === 0 ? 0 : cursor.readU16()
  const extended = (flags & extendedFlag) === 0 ? 0 : cursor.readU32()
  const text = cursor.readCharacters(count, (flags & wideFlag) !== 0)
  cursor.skip(runs * runSize + extended)
  return endLines(text)
}

const wideFlag = 1
const extendedFlag = 4
const richFlag = 8
const runSize = 4

function readCounted(cursor: RecordCursor, count: number): string {
  const isWide = (cursor.readU8() & wideFlag) !== 0
  return endLines(cursor.readCharacters(count, isWide))
}

function endLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
