import { writerError } from '../../errors.ts'
import type { CodeRange, FontPiece } from './font-files.ts'
import { readCmap } from './read-cmap.ts'
import { readWoff2, type WebFont } from './read-woff2.ts'
import { type FontTables, readSfnt, tableOf, writeSfnt } from './sfnt.ts'

/** An opened file of a font. */
export interface OpenFont {
  readonly characters: ReadonlyMap<number, number>
  /** TrueType that draws at least these characters. */
  drawing(codes: ReadonlySet<number>): Uint8Array
}

/** Opens the files of fonts, each once, when a character of it is asked for. */
export class FontShelf {
  readonly #open = new Map<FontPiece, OpenFont>()
  readonly #indexes = new Map<readonly FontPiece[], ReadonlyMap<number, readonly FontPiece[]>>()

  /** The first of the files that has the character. */
  find(pieces: readonly FontPiece[], code: number): OpenFont | null {
    for (const piece of this.#indexOf(pieces).get(code) ?? []) {
      const font = this.#opened(piece)
      if (font.characters.has(code)) return font
    }
    return null
  }

  #indexOf(pieces: readonly FontPiece[]): ReadonlyMap<number, readonly FontPiece[]> {
    let index = this.#indexes.get(pieces)
    if (index === undefined) {
      index = this.#index(pieces)
      this.#indexes.set(pieces, index)
    }
    return index
  }

  #index(pieces: readonly FontPiece[]): ReadonlyMap<number, readonly FontPiece[]> {
    const index = new Map<number, FontPiece[]>()
    for (const piece of pieces) {
      for (const code of piece.ranges === null ? this.#opened(piece).characters.keys() : codesOf(piece.ranges)) {
        const holders = index.get(code)
        if (holders === undefined) index.set(code, [piece])
        else holders.push(piece)
      }
    }
    return index
  }

  #opened(piece: FontPiece): OpenFont {
    let font = this.#open.get(piece)
    if (font === undefined) {
      font = openFont(piece.read())
      this.#open.set(piece, font)
    }
    return font
  }
}

function* codesOf(ranges: readonly CodeRange[]): Generator<number> {
  for (const { first, last } of ranges) for (let code = first; code <= last; code++) yield code
}

function openFont(bytes: Uint8Array): OpenFont {
  const kind = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (!knownKinds.has(kind)) throw writerError('font-not-usable', `it begins with ${JSON.stringify(kind)}`)
  const { stored, restore } = kind === 'wOF2' ? readWoff2(bytes) : wholeFont(readSfnt(bytes))
  if (!stored.has('glyf')) throw writerError('font-not-usable', 'it has no outlines of TrueType')
  const characters = readCmap(tableOf(stored, 'cmap'))
  return {
    characters,
    drawing(codes) {
      const glyphs = new Set([unknownGlyph, ...[...codes].flatMap((code) => characters.get(code) ?? [])])
      return writeSfnt(new Map([...restore(glyphs)].filter(([tag]) => neededTables.has(tag))))
    },
  }
}

/** TrueType as Windows and macOS mark it, collections of it, and WOFF 2.0. */
const knownKinds = new Set(['\0\x01\0\0', 'true', 'ttcf', 'wOF2'])

/** Every font keeps the glyph that stands for characters it lacks. */
const unknownGlyph = 0

function wholeFont(tables: FontTables): WebFont {
  return { stored: tables, restore: () => tables }
}

const neededTables = new Set(['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf', 'fvar', 'avar', 'gvar', 'HVAR'])
