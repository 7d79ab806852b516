import { writerError } from '../../errors.ts'
import type { LaidDocument } from '../../layout/laid-document.ts'
import { charactersOf } from './characters-of.ts'
import type { Face } from './face.ts'
import { type FontFile, fontFileOf } from './font-file.ts'
import type { FontFiles, FontPiece } from './font-files.ts'
import type { MergedGlyph } from './font-merger.ts'
import { type MergedFont, mergeFonts, type Spellings } from './merge-fonts.ts'
import { readWoff2 } from './read-woff2.ts'
import { writeSfnt } from './sfnt.ts'
import { Subsetter } from './subsetter.ts'
import { isUprightForm } from './upright-forms.ts'

/** Where each character of a batch is drawn, by face. */
export type FontSet = ReadonlyMap<Face, PreparedFace>

export interface PreparedFace {
  readonly file: FontFile
  readonly glyphs: ReadonlyMap<number, PreparedGlyph>
}

export interface PreparedGlyph {
  /** Its number as text of a page shows it: four hexadecimal digits. */
  readonly code: string
  /** In heights of the font. */
  readonly width: number
}

/** Cuts the fonts of a batch once: every document of it may then be printed with them. */
export function prepareFonts(documents: readonly LaidDocument[], files: FontFiles): FontSet {
  const wanted = [...charactersOf(documents)].map(([face, codes]) => ({
    face,
    ...sortOut(codes, files.pieces[face.family]),
  }))
  const missing = [...new Set(wanted.flatMap((each) => each.missing))].sort((a, b) => a - b)
  if (missing.length > 0) throw missingGlyphs(missing)
  const cutter = new Cutter(files)
  return new Map(
    wanted.map(({ face, drawn, spellings }) => {
      const { file, glyphs } = cutter.cut(face, drawn, spellings)
      const prepared = new Map([...glyphs].map(([code, glyph]) => [code, prepare(glyph)]))
      return [face, { file: fontFileOf(face, file, glyphs), glyphs: prepared }] as const
    }),
  )
}

function prepare({ id, width }: MergedGlyph): PreparedGlyph {
  return { code: id.toString(16).padStart(4, '0'), width: width / 1000 }
}

interface Wanted {
  readonly drawn: ReadonlySet<number>
  readonly spellings: Spellings
  readonly missing: readonly number[]
}

/** What the family draws, what it spells with characters of the same meaning (Unicode, NFKC), and what it cannot show. */
function sortOut(codes: ReadonlySet<number>, pieces: readonly FontPiece[]): Wanted {
  const shows = (code: number) => pieces.some((piece) => covers(piece, code))
  const drawn = new Set([...codes].filter(shows))
  const spellings = new Map<number, readonly number[]>()
  const missing: number[] = []
  for (const code of codes) {
    if (drawn.has(code) || isUprightForm(code)) continue
    const plain = [...String.fromCodePoint(code).normalize('NFKC')].map((letter) => letter.codePointAt(0) ?? 0)
    if (plain.every((letter) => letter !== code && shows(letter))) spellings.set(code, plain)
    else missing.push(code)
  }
  for (const letter of [...spellings.values()].flat()) drawn.add(letter)
  return { drawn, spellings, missing }
}

function missingGlyphs(codes: readonly number[]): Error {
  const named = codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  return writerError('missing-glyphs', named.join(', '), String.fromCodePoint(...codes))
}

function covers({ ranges }: FontPiece, code: number): boolean {
  return ranges.some(({ first, last }) => first <= code && code <= last)
}

/** Unpacks each file once, whatever the number of weights that it is cut to. */
class Cutter {
  readonly #files: FontFiles
  readonly #subsetter: Subsetter
  readonly #unpacked = new Map<FontPiece, Uint8Array>()

  constructor(files: FontFiles) {
    this.#files = files
    this.#subsetter = new Subsetter(files.subsetter())
  }

  cut({ family, weight }: Face, characters: ReadonlySet<number>, spellings: Spellings): MergedFont {
    const cuts: Uint8Array[] = []
    const left = new Set(characters)
    for (const piece of this.#files.pieces[family]) {
      const held = [...left].filter((code) => covers(piece, code))
      if (held.length === 0) continue
      for (const code of held) left.delete(code)
      cuts.push(this.#subsetter.cut(this.#unpack(piece), held, weight))
    }
    return mergeFonts(cuts, spellings)
  }

  #unpack(piece: FontPiece): Uint8Array {
    let unpacked = this.#unpacked.get(piece)
    if (unpacked === undefined) {
      const tables = [...readWoff2(piece.read())].filter(([tag]) => neededTables.has(tag))
      unpacked = writeSfnt(new Map(tables))
      this.#unpacked.set(piece, unpacked)
    }
    return unpacked
  }
}

const neededTables = new Set(['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf', 'fvar', 'avar', 'gvar', 'HVAR'])
