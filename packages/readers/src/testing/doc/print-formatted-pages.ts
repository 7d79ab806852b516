import { u8, u16, u32 } from '../cfb/bytes.ts'

/** A stretch of text with its modifiers; a paragraph's begin with the index of its style. */
export interface PrintedRun {
  /** Byte offset in the WordDocument stream. */
  readonly start: number
  readonly end: number
  readonly properties: Uint8Array
}

export interface FormattedPages {
  readonly pages: Buffer
  /** The PLC that lists the pages ([MS-DOC] PlcBteChpx, PlcBtePapx). */
  readonly plc: Buffer
}

/** Prints runs on pages of 512 bytes, which will stand from `firstPage` on ([MS-DOC] ChpxFkp, PapxFkp). */
export function printFormattedPages(
  runs: readonly PrintedRun[],
  kind: 'characters' | 'paragraphs',
  firstPage: number,
): FormattedPages {
  const pages: Buffer[] = []
  const starts: number[] = []
  let rest = runs
  while (rest.length > 0) {
    const page = printPage(rest, kind)
    starts.push(rest[0]?.start ?? 0)
    pages.push(page.bytes)
    rest = rest.slice(page.count)
  }
  const numbers = pages.map((_, index) => firstPage + index)
  return { pages: Buffer.concat(pages), plc: u32(...starts, runs.at(-1)?.end ?? 0, ...numbers) }
}

const pageSize = 512

/** As many runs as fit: positions and entries grow from the front, records from the back. */
function printPage(runs: readonly PrintedRun[], kind: 'characters' | 'paragraphs'): { bytes: Buffer; count: number } {
  const entrySize = kind === 'paragraphs' ? 13 : 1
  const page = Buffer.alloc(pageSize)
  const offsets = new Map<string, number>()
  const entries: number[] = []
  let back = pageSize - 2

  for (const { properties } of runs) {
    const record = kind === 'paragraphs' ? printParagraphRecord(properties) : printCharacterRecord(properties)
    const key = Buffer.from(record).toString('latin1')
    const known = record.length === 0 ? 0 : offsets.get(key)
    const offset = known ?? (back - record.length) & ~1
    const front = (entries.length + 2) * 4 + (entries.length + 1) * entrySize
    if (front > Math.min(back, known === undefined ? offset : back)) break

    entries.push(offset / 2)
    if (known !== undefined) continue
    back = offset
    offsets.set(key, offset)
    Buffer.from(record).copy(page, offset)
  }
  if (entries.length === 0) throw new Error('the properties of one run do not fit a page')

  const count = entries.length
  const used = runs.slice(0, count)
  u32(...used.map((run) => run.start), used.at(-1)?.end ?? 0).copy(page)
  entries.forEach((entry, index) => {
    page[(count + 1) * 4 + index * entrySize] = entry
  })
  page[pageSize - 1] = count
  return { bytes: page, count }
}

/** Its size counts words: less half a word in one byte, or whole behind a zero. */
function printParagraphRecord(properties: Uint8Array): Uint8Array {
  const { length } = properties
  return Buffer.concat([length % 2 === 1 ? u8((length + 1) / 2) : u8(0, length / 2), properties])
}

function printCharacterRecord(properties: Uint8Array): Uint8Array {
  return properties.length === 0 ? properties : Buffer.concat([u8(properties.length), properties])
}

/** What a paragraph's record holds: its style, then its modifiers. */
export function paragraphRecord(style: number, modifiers: Uint8Array): Buffer {
  return Buffer.concat([u16(style), modifiers])
}
