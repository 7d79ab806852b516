import { identity, type Matrix, mapPoint, multiply } from './matrix.ts'
import type { Glyph } from './page-content.ts'
import { readFont, type ShownFont, type ShownGlyph } from './shown-font.ts'

/** Where the next character goes (ISO 32000-1, 9.3). A copy is kept for each graphics state that is saved. */
export class TextState {
  font: ShownFont = readFont(null)
  fontSize = 0
  direction = 1
  charSpacing = 0
  wordSpacing = 0
  horizontalScale = 1
  leading = 0
  rise = 0
  #matrix: Matrix = identity
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  clone(): TextState {
    return Object.assign(new TextState(), this).#copyPlace(this)
  }

  begin(matrix: Matrix = identity): void {
    this.#matrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x
    this.#y = this.#lineY += y
  }

  nextLine(): void {
    this.move(0, this.leading)
  }

  setFont(font: ShownFont, size: number): void {
    this.font = font
    this.fontSize = Math.abs(size)
    this.direction = size < 0 ? -1 : 1
  }

  /** Prints glyphs, and moves on by their widths and by the numbers between them (9.4.4). */
  show(glyphs: readonly (ShownGlyph | number)[], page: Matrix, isArtifact: boolean): Glyph[] {
    const printed: Glyph[] = []
    const { font, fontSize } = this
    const scale = this.horizontalScale * this.direction
    const height = fontSize * font.unit * 1000
    const toPage = multiply(page, this.#matrix)
    let along = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        along -= (glyph * fontSize) / 1000
        continue
      }
      const spacing = ((glyph.isSpace ? this.wordSpacing : 0) + this.charSpacing) * this.direction
      const width = glyph.width * fontSize * font.unit
      if (font.isVertical) {
        const { advance, originX, originY } = glyph.vertical
        const [x, y] = [this.#x - originX * fontSize * font.unit, this.#y + along - originY * fontSize * font.unit]
        printed.push(place(glyph.text, toPage, { x, y: y + this.rise }, width * scale, height, isArtifact))
        along += advance * fontSize * font.unit + spacing
      } else {
        const x = this.#x + along * scale
        printed.push(place(glyph.text, toPage, { x, y: this.#y + this.rise }, width * scale, height, isArtifact))
        along += width + spacing
      }
    }
    if (font.isVertical) this.#y += along
    else this.#x += along * scale
    return printed
  }

  #copyPlace(from: TextState): TextState {
    this.#matrix = from.#matrix
    this.#x = from.#x
    this.#y = from.#y
    this.#lineX = from.#lineX
    this.#lineY = from.#lineY
    return this
  }
}

/** The box of a character: as wide as it advances, as high as its font. A character set aslant is no part of the text. */
function place(
  text: string,
  toPage: Matrix,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  height: number,
  isArtifact: boolean,
): Glyph {
  const start = mapPoint(toPage, x, y)
  const end = mapPoint(toPage, x + width, y)
  const top = mapPoint(toPage, x, y + height)
  const size = Math.hypot(top.x - start.x, top.y - start.y)
  const [across, down] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)]
  const isLevel = down <= across * mostSlope
  const xs = isLevel ? [start.x, end.x] : [start.x, end.x, top.x]
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    baseline: isLevel ? start.y : Math.max(start.y, end.y),
    advance: Math.hypot(across, down),
    size,
    turn: isLevel ? 'none' : end.y > start.y ? 'down' : 'up',
    isArtifact: isArtifact || (!isLevel && across > down * mostSlope),
  }
}

const mostSlope = 0.1
