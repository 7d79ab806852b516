import { padTo, u8, u16, u32, utf16 } from '../cfb/bytes.ts'
import { printCompoundFile } from '../cfb/print-compound-file.ts'
import { noModifiers } from './modifiers.ts'
import { fibSize, type PrintedFib, printFib } from './print-fib.ts'
import { printFormattedPages } from './print-formatted-pages.ts'
import { printListOverrides, printLists } from './print-lists.ts'
import { printPieces } from './print-pieces.ts'
import { printStylesheet } from './print-stylesheet.ts'
import type { WordFile, WordParagraph } from './word-file.ts'

/** A Word 97 file ([MS-DOC]) with just what a reader must find in one: the same file gives the same bytes. */
export function printWordFile(file: WordFile): Uint8Array {
  const stories = file.headers ?? []
  const marked = stories.map((story) => (story.length === 0 ? [] : [...story, closingParagraph]))
  const mainLength = lengthOf(file.body)
  const headerLength = stories.length === 0 ? 0 : lengthOf(marked.flat()) + 1
  // Where other parts follow the body, one more paragraph mark closes the whole.
  const closing = headerLength === 0 ? [] : [closingParagraph, closingParagraph]

  const text = printPieces([...file.body, ...marked.flat(), ...closing], textStart, file)
  const beforePages = padTo(Buffer.concat([Buffer.alloc(textStart), text.bytes]), pageSize)
  const characters = printFormattedPages(text.characters, 'characters', beforePages.length / pageSize)
  const paragraphsStart = (beforePages.length + characters.pages.length) / pageSize
  const paragraphs = printFormattedPages(text.paragraphs, 'paragraphs', paragraphsStart)
  const stream = Buffer.concat([beforePages, characters.pages, paragraphs.pages])

  const lists = file.lists ?? []
  const printedLists = printLists(lists)
  const table = printTable({
    stylesheet: [printStylesheet(file.styles ?? [])],
    sections: [Buffer.concat([u32(0, mainLength), u16(0), u32(0xffffffff), u16(0), u32(0xffffffff)])],
    ...(headerLength > 0 ? { headerStories: [printHeaderStories(marked, headerLength)] } : {}),
    characterPages: [characters.plc],
    paragraphPages: [paragraphs.plc],
    fonts: [printFonts(file.fonts ?? ['宋体'])],
    documentProperties: [documentProperties()],
    pieceTable: [text.pieceTable],
    ...(lists.length > 0
      ? { lists: [printedLists.bytes, printedLists.size], listOverrides: [printListOverrides(lists)] }
      : {}),
  })
  printFib({ streamLength: stream.length, mainLength, headerLength, structures: table.structures }).copy(stream)

  return printCompoundFile({
    WordDocument: stream,
    '1Table': table.bytes,
    ...(file.data === undefined ? {} : { Data: file.data }),
  })
}

const pageSize = 512
const textStart = Math.ceil(fibSize / pageSize) * pageSize
const closingParagraph: WordParagraph = { runs: [], mark: '\r', modifiers: noModifiers }

function lengthOf(paragraphs: readonly WordParagraph[]): number {
  return paragraphs.reduce(
    (length, { runs, mark }) => length + mark.length + runs.reduce((sum, run) => sum + run.text.length, 0),
    0,
  )
}

type StructureName = keyof PrintedFib['structures']

/** Each structure with the size the FIB states for it, where that is not its own. */
function printTable(parts: Partial<Record<StructureName, readonly [Buffer, number?]>>): {
  readonly bytes: Buffer
  readonly structures: PrintedFib['structures']
} {
  const structures: Partial<Record<StructureName, readonly [number, number]>> = {}
  const printed: Buffer[] = []
  let offset = 0
  for (const [name, [bytes, size = bytes.length]] of Object.entries(parts)) {
    structures[name as StructureName] = [offset, size]
    printed.push(bytes)
    offset += bytes.length
  }
  return { bytes: Buffer.concat(printed), structures }
}

/** Six empty stories for notes, then those given; the position behind the last means nothing. */
function printHeaderStories(stories: readonly (readonly WordParagraph[])[], headerLength: number): Buffer {
  const positions = [0, 0, 0, 0, 0, 0, 0]
  for (const story of stories) positions.push((positions.at(-1) ?? 0) + lengthOf(story))
  return u32(...positions, headerLength)
}

/** Font names without any of their properties ([MS-DOC] SttbfFfn). */
function printFonts(names: readonly string[]): Buffer {
  const fonts = names.map((name) => Buffer.concat([Buffer.alloc(39), utf16(`${name}\0`)]))
  return Buffer.concat([u16(names.length, 0), ...fonts.flatMap((font) => [u8(font.length), font])])
}

/** Dop97 with tabs every two characters. */
function documentProperties(): Buffer {
  const bytes = Buffer.alloc(500)
  bytes.writeUInt16LE(420, 10)
  return bytes
}
