import { readerError } from '../errors.ts'
import { limits } from '../limits.ts'

export interface DecodedText {
  readonly text: string
  /** Lines, from 1, with a character that could not be decoded. */
  readonly damagedLines: readonly number[]
}

/**
 * Decodes by the byte order mark; without one as UTF-8, else as `declared` says, else as GB18030, which holds GBK and
 * GB2312.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  if (bytes.length > limits.fileBytes) throw readerError('file-too-large', `${bytes.length} bytes`)
  const marked = encodingByMark(bytes)
  if (marked === null && isBinary(bytes)) throw readerError('not-a-text-file', 'control bytes in the text')
  const text = marked === null ? decodeUnmarked(bytes, declared) : new TextDecoder(marked).decode(bytes)
  return { text, damagedLines: text.includes(replacement) ? findDamagedLines(text) : [] }
}

const replacement = '\ufffd'

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return null
}

/** NUL stands in no text of these encodings, and other control bytes are a slip here and there at most. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  let controls = 0
  for (const byte of bytes) if (byte < 0x20 && !textControls.has(byte)) controls += 1
  return controls * 100 > bytes.length
}

/** Tab, line feed, line tabulation, form feed, carriage return, and the end mark of DOS. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a])

/** Chinese in GB18030 read as UTF-8 is nearly all damage; a damaged UTF-8 file is nearly all sound. */
function decodeUnmarked(bytes: Uint8Array, declared: string | null): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = countMatches(text, /\ufffd/g)
  if (damaged > 0 && declared !== null) return new TextDecoder(declared).decode(bytes)
  if (damaged === 0 || damaged * 2 < countMatches(text, /[^\0-\x7f\ufffd]/g)) return text
  return new TextDecoder('gb18030').decode(bytes)
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count += 1
  return count
}

function findDamagedLines(text: string): number[] {
  return text.split(lineEnd).flatMap((line, index) => (line.includes(replacement) ? [index + 1] : []))
}

/** Between two lines, whatever system wrote them. */
export const lineEnd = /\r\n|\r|\n/
