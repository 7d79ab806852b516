import type { Glyph, Turn } from './page-content.ts'

/** The characters of one line, left to right. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** Width of what could not have been parted at its beginning: a word, or a character with the punctuation around it. */
  readonly lead: number
}

/** Puts characters together to lines, from above. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const turned = glyphs.filter(({ turn }) => turn !== 'none')
  if (turned.length === 0) return levelLinesOf(glyphs)
  const level = levelLinesOf(glyphs.filter(({ turn }) => turn === 'none'))
  const lines = [...level, ...turnedLinesOf(turned, 'down'), ...turnedLinesOf(turned, 'up')]
  return lines.sort((a, b) => a.baseline - b.baseline)
}

/** Lines that run down or up: read with the page on its side, they stand where they stand. */
function turnedLinesOf(glyphs: readonly Glyph[], turn: Turn): TextLine[] {
  const sign = turn === 'down' ? 1 : -1
  const turned = glyphs
    .filter((glyph) => glyph.turn === turn)
    .map((glyph): Glyph => {
      const [top, bottom] = [glyph.baseline - glyph.advance, glyph.baseline]
      const [left, right] = turn === 'down' ? [top, bottom] : [-bottom, -top]
      return { ...glyph, left, right, baseline: -sign * (turn === 'down' ? glyph.left : glyph.right) }
    })
  return levelLinesOf(turned).map((line) => {
    const across = -sign * line.baseline
    const [left, right] = turn === 'down' ? [across, across + line.size] : [across - line.size, across]
    return { ...line, left, right, baseline: turn === 'down' ? line.right : -line.left, lead: line.size }
  })
}

function levelLinesOf(glyphs: readonly Glyph[]): TextLine[] {
  const rows: Glyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.findLast((each, index) => index >= rows.length - mostOpen && sharesLine(each, glyph))
    if (row === undefined) rows.push([glyph])
    else row.push(glyph)
  }
  return rows.flatMap(toLine).sort((a, b) => a.baseline - b.baseline)
}

/** A raised character comes before the line it stands in. */
const mostOpen = 3

/** Two characters stand in one line where half the height of the smaller one is beside the other. */
function sharesLine(row: readonly Glyph[], glyph: Glyph): boolean {
  return row.slice(-mostOpen).some((other) => {
    const overlap = Math.min(bottomOf(other), bottomOf(glyph)) - Math.max(topOf(other), topOf(glyph))
    return overlap * 2 >= Math.min(other.size, glyph.size) * height
  })
}

const ascent = 0.75
const descent = 0.15
const height = ascent + descent
const topOf = ({ baseline, size }: Glyph) => baseline - ascent * size
const bottomOf = ({ baseline, size }: Glyph) => baseline + descent * size

function toLine(row: readonly Glyph[]): TextLine[] {
  const glyphs = withoutDoubles([...row].sort((a, b) => a.left - b.left))
  const shown = glyphs.filter(({ text }) => text.trim() !== '')
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return []
  const largest = shown.reduce((most, glyph) => (glyph.size > most.size ? glyph : most))
  return [
    {
      text: joinGlyphs(glyphs).trim(),
      left: first.left,
      right: last.right,
      baseline: largest.baseline,
      size: largest.size,
      lead: leadOf(shown),
    },
  ]
}

/** Bold letters are often printed twice, a hair apart. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const isDouble = kept
      .slice(-2)
      .some(({ text, left }) => text === glyph.text && glyph.left - left < glyph.size * 0.08)
    if (!isDouble) kept.push(glyph)
  }
  return kept
}

function joinGlyphs(glyphs: readonly Glyph[]): string {
  let text = ''
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1]
    text += `${before === undefined ? '' : spaceBetween(before, glyph)}${glyph.text}`
  }
  return text
}

/** Word leaves a quarter of a height between Chinese characters and digits: that is no space. */
function spaceBetween(before: Glyph, glyph: Glyph): string {
  const gap = glyph.left - before.right
  const size = Math.min(before.size, glyph.size)
  const isLoose = isWide(before.text) || isWide(glyph.text) || glyph.text === ' ' || before.text === ' '
  if (gap <= size * (isLoose ? 0.4 : 0.2)) return ''
  return ' '.repeat(Math.min(mostSpaces, Math.max(1, Math.round(gap / (size / 2)))))
}

const mostSpaces = 40

function leadOf(shown: readonly Glyph[]): number {
  const [first] = shown
  if (first === undefined) return 0
  let end = first.right
  for (const [index, glyph] of shown.entries()) {
    const before = shown[index - 1] ?? first
    const isSame =
      index === 0 || (!isWide(before.text) && !isWide(glyph.text) && glyph.left - before.right < glyph.size * 0.2)
    if (!isSame && !closing.test(glyph.text) && !opening.test(before.text)) break
    end = glyph.right
  }
  return end - first.left
}

const closing = /^[，。、；：？！）》」』”’％%,.;:?!)\]]/

const opening = /^[（《「『“‘([]/

/** Chinese characters and punctuation, as wide as they are high. */
export function isWide(text: string): boolean {
  return /^[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(text)
}
