import type { LaidParagraph } from '../layout/laid-document.ts'
import { cellMargin } from '../layout/page-measures.ts'

/**
 * How high paragraphs stand in a cell of a width, all in twentieths of a point. Programs fit rows by themselves only where no cell is
 * merged, so every row must be told its height.
 */
export function textHeight(paragraphs: readonly LaidParagraph[], width: number): number {
  const room = Math.max(1, width - cellMargin.left - cellMargin.right)
  let height = cellMargin.top + cellMargin.bottom
  for (const { runs, style } of paragraphs) {
    const em = letterSize(runs)
    height += Math.max(countLines(runs, em, room) * em * lineFactor, style.lineHeight ?? 0) + style.before + style.after
  }
  return Math.ceil(height)
}

/** How high the letters of paragraphs are one above the other. */
export function uprightHeight(paragraphs: readonly LaidParagraph[]): number {
  let height = cellMargin.top + cellMargin.bottom
  for (const { runs } of paragraphs) {
    const letters = Math.max(
      ...runs
        .map(({ text }) => text)
        .join('')
        .split('\n')
        .map((line) => line.length),
    )
    height = Math.max(height, letters * letterSize(runs) * uprightFactor + cellMargin.top + cellMargin.bottom)
  }
  return Math.ceil(height)
}

/** From line to line, in letters: what Excel gives 宋体 (1.2 to 1.3), and a little more for faces that stand in for it. */
const lineFactor = 1.4
const uprightFactor = 1.2

function letterSize(runs: LaidParagraph['runs']): number {
  let size = 0
  for (const run of runs) if (run.size > size) size = run.size
  return size * 10
}

/** Greedy breaking: after any Chinese letter, and between words of others. */
function countLines(runs: LaidParagraph['runs'], em: number, width: number): number {
  const [only] = runs
  if (!only || (runs.length === 1 && only.text.length * em <= width && !only.text.includes('\n'))) return 1
  let lines = 1
  let used = 0
  let word = 0
  for (const { text } of runs) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === newLine) {
        lines += 1
        used = 0
        word = 0
        continue
      }
      const advance = code < firstWide ? em / 2 : em
      word = code < firstWide && code !== space ? word + advance : 0
      used += advance
      if (used <= width) continue
      lines += 1
      if (word > width) word = advance
      used = word > 0 ? word : advance
    }
  }
  return lines
}

const newLine = 10
const space = 32
/** From general punctuation on, characters of Chinese faces are as wide as high. */
const firstWide = 0x2010
