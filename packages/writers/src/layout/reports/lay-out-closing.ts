import type { ReportClosing } from '@mingxiao/core'
import type { LaidParagraph } from '../laid-document.ts'
import { bodyLook, reportLine, reportPaper } from '../page-looks.ts'
import { paragraphOf, runOf } from '../paragraph-of.ts'
import { trimLines } from '../trim-lines.ts'

/** GB/T 9704—2012, 7.3.5: the date ends four letters before the margin, the unit stands centred over it. */
export function layOutClosing({ unit, date }: ReportClosing): readonly LaidParagraph[] {
  const signer = trimLines(unit.place.quote)
  const day = trimLines(date.place.quote)
  const width = Math.max(widthOf(signer), widthOf(day))
  const middle = textWidth - 4 * letter - width / 2
  return [
    ...(signer === '' ? [] : [lineOf(signer, middle, reportLine, day !== '')]),
    ...(day === '' ? [] : [lineOf(day, middle, signer === '' ? reportLine : 0, false)]),
  ]
}

function lineOf(text: string, middle: number, before: number, keepWithNext: boolean): LaidParagraph {
  const indent = Math.max(0, Math.round(middle - widthOf(text) / 2))
  return paragraphOf([runOf(text, bodyLook)], { indent, lineHeight: reportLine, before, keepWithNext })
}

const textWidth = reportPaper.width - reportPaper.margin.left - reportPaper.margin.right

/** 三号. */
const letter = 320

/** Digits and Latin letters take half the width of a Chinese one. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign < '\u2000' ? letter / 2 : letter), 0)
}
