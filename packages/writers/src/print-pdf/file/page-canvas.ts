import type { FontFile } from '../fonts/font-file.ts'
import { gapBetween, type Line } from '../pages/break-lines.ts'
import type { Letter } from '../pages/letter.ts'
import type { StructureElement } from './structure.ts'

/** A page in the making: its content stream, and which pieces of it belong to which element. Lengths from the top left. */
export class PageCanvas {
  readonly index: number
  readonly width: number
  readonly height: number
  /** By mark: the element that each marked piece belongs to. */
  readonly elements: StructureElement[] = []
  readonly #names: FontNames
  readonly #operators: string[] = []

  constructor(index: number, width: number, height: number, names: FontNames) {
    this.index = index
    this.width = width
    this.height = height
    this.#names = names
  }

  get content(): string {
    return this.#operators.join('\n')
  }

  /** Opens content of an element; of none, it is decoration that nobody reads (§14.8.2.2). */
  open(element: StructureElement | null, decoration = '/Artifact <</Type /Pagination>>'): void {
    if (element === null) {
      this.#operators.push(`${decoration} BDC`)
      return
    }
    const mark = this.elements.push(element) - 1
    element.children.push({ page: this.index, mark })
    this.#operators.push(`/${element.type} <</MCID ${mark}>> BDC`)
  }

  close(): void {
    this.#operators.push('EMC')
  }

  /** A line whose letters are spread by some points each. */
  line({ letters }: Line, left: number, baseline: number, spread: number): void {
    this.letters(letters, left, baseline, spread)
  }

  letters(letters: readonly Letter[], left: number, baseline: number, spread: number): void {
    if (letters.length === 0) return
    const parts: string[] = [`BT ${digits(spread)} Tc 1 0 0 1 ${digits(left)} ${digits(this.height - baseline)} Tm`]
    let shown = '['
    let before: Letter | undefined
    for (const letter of letters) {
      const gap = gapBetween(before, letter)
      if (before === undefined || before.glyph.file !== letter.glyph.file || before.size !== letter.size) {
        if (before !== undefined) parts.push(`${shown}>] TJ`)
        parts.push(`/${this.#names.nameOf(letter.glyph.file)} ${digits(letter.size)} Tf`)
        shown = gap === 0 ? '[<' : `[${thousandths(gap, letter)} <`
      } else if (gap !== 0) shown += `> ${thousandths(gap, letter)} <`
      shown += letter.glyph.code
      before = letter
    }
    parts.push(`${shown}>] TJ ET`)
    this.#operators.push(parts.join(' '))
  }

  /** Thin lines around boxes. */
  boxes(boxes: readonly Box[]): void {
    if (boxes.length === 0) return
    this.open(null, '/Artifact <</Type /Layout>>')
    const outlines = boxes.map(({ left, top, width, height }) =>
      [left, this.height - top - height, width, height].map(digits).join(' '),
    )
    this.#operators.push(`${lineWidth} w`, ...outlines.map((outline) => `${outline} re`), 'S')
    this.close()
  }
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** In points, as Word's “single” border of half a point. */
const lineWidth = 0.5

/** Fonts under the names that pages call them by. */
export class FontNames {
  readonly #names = new Map<FontFile, string>()

  nameOf(file: FontFile): string {
    let name = this.#names.get(file)
    if (name === undefined) {
      name = `F${this.#names.size + 1}`
      this.#names.set(file, name)
    }
    return name
  }

  get entries(): ReadonlyMap<FontFile, string> {
    return this.#names
  }
}

function digits(length: number): string {
  return String(Math.round(length * 100) / 100)
}

/** Room before a letter: what text operators subtract, in thousandths of its height. */
function thousandths(gap: number, { size }: Letter): string {
  return String(Math.round((-gap * 1000) / size))
}
