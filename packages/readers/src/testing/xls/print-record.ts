import { u8, u16, utf16 } from '../cfb/bytes.ts'

/** A record of a workbook stream ([MS-XLS] 2.1.4); what is too long for one goes on in records that continue it. */
export function printRecord(type: number, ...parts: readonly Uint8Array[]): Buffer {
  const data = Buffer.concat(parts)
  if (data.length > longestRecord) throw new Error(`a record of ${data.length} bytes`)
  return Buffer.concat([u16(type, data.length), data])
}

/** Most bytes of data that one record holds ([MS-XLS] 2.1.4). */
export const longestRecord = 8224

/** A string with a count of 16 bits; of one byte a character where that is enough. */
export function printString(text: string): Buffer {
  return Buffer.concat([u16(text.length), printCharacters(text)])
}

export function printShortString(text: string): Buffer {
  return Buffer.concat([u8(text.length), printCharacters(text)])
}

/** The flag that says how wide characters are, and the characters. */
export function printCharacters(text: string): Buffer {
  const isWide = isWideText(text)
  return Buffer.concat([u8(isWide ? 1 : 0), isWide ? utf16(text) : Buffer.from(text, 'latin1')])
}

export function isWideText(text: string): boolean {
  return /[^\0-\xff]/.test(text)
}
