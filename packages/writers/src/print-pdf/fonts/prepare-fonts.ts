import { writerError } from '../../errors.ts'
import type { LaidDocument } from '../../layout/laid-document.ts'
import { charactersOf } from './characters-of.ts'
import type { Face } from './face.ts'
import { type FontFile, fontFileOf } from './font-file.ts'
import type { FontFiles } from './font-files.ts'
import { FontShelf, type OpenFont } from './font-shelf.ts'
import { mergeFonts } from './merge-fonts.ts'
import { type Spelling, spell } from './spell.ts'
import { Subsetter } from './subsetter.ts'
import { uprightOf } from './upright-forms.ts'

/** Where each character of a batch is drawn, by face. */
export type FontSet = ReadonlyMap<Face, PreparedFace>

export type PreparedFace = ReadonlyMap<number, PreparedGlyph>

export interface PreparedGlyph {
  readonly file: FontFile
  /** Its number as text of a page shows it: four hexadecimal digits. */
  readonly code: string
  /** In heights of the font. */
  readonly width: number
}

/** Cuts the fonts of a batch once: every document of it may then be printed with them. */
export function prepareFonts(documents: readonly LaidDocument[], files: FontFiles): FontSet {
  const shelf = new FontShelf()
  const wanted = [...charactersOf(documents)].map(([face, codes]) => ({
    face,
    sorted: sortOut(face, codes, files, shelf),
  }))
  const missing = [...new Set(wanted.flatMap(({ sorted }) => sorted.missing))].sort((a, b) => a - b)
  if (missing.length > 0) throw missingGlyphs(missing)
  const cutter = new Cutter(
    files,
    wanted.flatMap(({ sorted }) => [...sorted.own, ...sorted.others]),
  )
  return new Map(wanted.map(({ face, sorted }) => [face, prepareFace(face, sorted, cutter)]))
}

type ByFont = Map<OpenFont, Set<number>>

/** Which font draws which characters of a face, and what none can show. */
interface Sorted {
  readonly own: ByFont
  readonly spellings: Map<number, Spelling>
  /** Each of these fonts stays one by itself. */
  readonly others: ByFont
  readonly missing: number[]
}

function sortOut({ family }: Face, codes: ReadonlySet<number>, files: FontFiles, shelf: FontShelf): Sorted {
  const sorted: Sorted = { own: new Map(), spellings: new Map(), others: new Map(), missing: [] }
  const find = (code: number) => shelf.find(files.pieces[family], code)
  for (const code of codes) {
    const own = find(code)
    if (own !== null) add(sorted.own, own, code)
    else sortOther(code)
  }
  return sorted

  function sortOther(code: number): void {
    const other = shelf.find(files.others, code)
    const spelling = other === null ? spell(code, (letter) => find(letter) !== null) : null
    if (other !== null) add(sorted.others, other, code)
    else if (spelling === null) {
      // Without its upright form a character is printed as it is.
      if (uprightOf(code) === null) sorted.missing.push(code)
    } else {
      sorted.spellings.set(code, spelling)
      for (const letter of spelling.letters) add(sorted.own, find(letter), letter)
    }
  }
}

function add(byFont: ByFont, font: OpenFont | null, code: number): void {
  if (font === null) throw new Error('the font was found before')
  const codes = byFont.get(font)
  if (codes === undefined) byFont.set(font, new Set([code]))
  else codes.add(code)
}

function missingGlyphs(codes: readonly number[]): Error {
  const named = codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  return writerError('missing-glyphs', named.join(', '), String.fromCodePoint(...codes))
}

function prepareFace(face: Face, { own, spellings, others }: Sorted, cutter: Cutter): PreparedFace {
  const glyphs = new Map<number, PreparedGlyph>()
  if (own.size > 0) addFont(own, spellings, true)
  for (const other of others) addFont(new Map([other]), new Map(), false)
  return glyphs

  function addFont(byFont: ByFont, spelt: ReadonlyMap<number, Spelling>, isOwn: boolean): void {
    const cuts = [...byFont].map(([font, codes]) => cutter.cut(font, codes, face.weight))
    const merged = mergeFonts(cuts, spelt)
    const file = fontFileOf(face, merged.file, merged.glyphs, isOwn)
    for (const [code, { id, width }] of merged.glyphs) {
      if (glyphs.has(code)) continue
      glyphs.set(code, { file, code: id.toString(16).padStart(4, '0'), width: width / 1000 })
    }
  }
}

/** Draws each font once, with the characters of all its faces, and cuts it for each of them. */
class Cutter {
  readonly #subsetter: Subsetter
  readonly #drawn: ReadonlyMap<OpenFont, Uint8Array>

  constructor({ subsetter }: FontFiles, wanted: readonly (readonly [OpenFont, ReadonlySet<number>])[]) {
    this.#subsetter = new Subsetter(subsetter())
    const byFont = Map.groupBy(wanted, ([font]) => font)
    this.#drawn = new Map(
      [...byFont].map(([font, all]) => [font, font.drawing(new Set(all.flatMap(([, codes]) => [...codes])))]),
    )
  }

  cut(font: OpenFont, codes: ReadonlySet<number>, weight: number): Uint8Array {
    const drawn = this.#drawn.get(font)
    if (drawn === undefined) throw new Error('the font was not asked for')
    return this.#subsetter.cut(drawn, codes, weight)
  }
}
