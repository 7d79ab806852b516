import type { FontPiece } from './font-files.ts'
import { readCmap } from './read-cmap.ts'
import { readWoff2 } from './read-woff2.ts'
import { readSfnt, tableOf, writeSfnt } from './sfnt.ts'

/** An unpacked file of a font. */
export interface OpenFont {
  readonly sfnt: Uint8Array
  readonly characters: ReadonlyMap<number, number>
}

/** Opens the files of fonts, each once, when a character of it is asked for. */
export class FontShelf {
  readonly #open = new Map<FontPiece, OpenFont>()

  /** The first of the files that has the character. */
  find(pieces: readonly FontPiece[], code: number): OpenFont | null {
    for (const piece of pieces) {
      if (piece.ranges?.some(({ first, last }) => first <= code && code <= last) === false) continue
      const font = this.#opened(piece)
      if (font.characters.has(code)) return font
    }
    return null
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

function openFont(bytes: Uint8Array): OpenFont {
  const isPacked = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'wOF2'
  const tables = [...(isPacked ? readWoff2(bytes) : readSfnt(bytes))].filter(([tag]) => neededTables.has(tag))
  const sfnt = writeSfnt(new Map(tables))
  return { sfnt, characters: readCmap(tableOf(new Map(tables), 'cmap')) }
}

const neededTables = new Set(['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf', 'fvar', 'avar', 'gvar', 'HVAR'])
