import type { LaidParagraph } from '../../layout/laid-document.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { LetterCase } from './letter-case.ts'
import { points } from './points.ts'

/** A line with its place in a column: how far from the left, how high with the room around it, where its letters stand. */
export interface SetLine {
  readonly line: Line
  readonly left: number
  readonly height: number
  /** From the top of the line. */
  readonly baseline: number
  /** Points between letters that make it as wide as the column. */
  readonly spread: number
}

/** A paragraph in lines that fit into a column. */
export function setLines({ runs, style }: LaidParagraph, width: number, letters: LetterCase): SetLine[] {
  const ownSize = (runs[0]?.size ?? defaultSize) / 2
  const lines = breakLines(letters.lettersOf(runs), width, points(style.indent), ownSize)
  return lines.map((line, index) => {
    const pitch = style.lineHeight === null ? line.size * singleLine : points(style.lineHeight)
    const before = index === 0 ? points(style.before) : 0
    const after = index === lines.length - 1 ? points(style.after) : 0
    const spread = style.align === 'both' && line.isWrapped ? spreadOf(line, width) : 0
    return {
      line,
      left: leftOf(line, style.align, width),
      height: before + pitch + after,
      baseline: before + pitch / 2 + line.size * middle,
      spread,
    }
  })
}

/** Half points: 五号, for paragraphs without letters. */
const defaultSize = 21
/** Height of a line of Chinese letters, in their own heights. */
const singleLine = 1.2
/** From the middle of a letter down to its base line. */
const middle = 0.38

function leftOf({ width, indent }: Line, align: LaidParagraph['style']['align'], room: number): number {
  if (align === 'center') return indent + Math.max(0, room - indent - width) / 2
  return align === 'right' ? Math.max(indent, room - width) : indent
}

function spreadOf({ letters, width, indent, size }: Line, room: number): number {
  const spread = (room - indent - width) / Math.max(1, letters.length - 1)
  return spread > 0 && spread <= size * widestSpread ? spread : 0
}

/** Letters further apart no longer look like one line, in heights of the font. */
const widestSpread = 0.18
