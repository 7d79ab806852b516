import { Decimal } from '@mingxiao/core'
import { diffTexts } from '../edits/diff-texts.ts'
import { numberShownAs } from '../print-xlsx/number-shown-as.ts'
import type { FoundFigure } from './found-figure.ts'
import type { PrintedFigure } from './printed-figures.ts'

/** How a figure reads in the file, to be compared with what was printed. */
export function readAs({ content }: Pick<FoundFigure, 'content'>, printed: PrintedFigure): string {
  if (content.kind === 'figure') return content.text.trim()
  return content.kind === 'cell' ? figureInCell(content.text, printed) : shownNumber(content.value, printed.text)
}

/** What became of the figure's letters when the text of its cell was changed. */
function figureInCell(now: string, { within, start, text }: PrintedFigure): string {
  if (now === within) return text
  const end = start + text.length
  let [read, at] = ['', start]
  for (const hunk of diffTexts(within, now)) {
    if (hunk.start >= end || hunk.end <= start) continue
    read += within.slice(at, Math.max(at, hunk.start)) + hunk.text
    at = Math.max(at, Math.min(end, hunk.end))
  }
  return (read + within.slice(at, end)).trim()
}

/** A number that the cell of a figure holds, in the figure's own form: in percent, with as many decimals at least. */
function shownNumber(value: string, printed: string): string {
  const number = plainNumber(value)
  if (number === null) return value
  const before = numberShownAs(printed)
  if (before && Decimal.of(before.value).equals(number)) return printed
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
  return printed.endsWith('%') ? `${number.times(Decimal.hundred).toText(decimals)}%` : number.toText(decimals)
}

/** Workbooks keep seventeen digits of a number that had fifteen: 0.99780000000000002 (ISO/IEC 29500-1, 18.3.1.96). */
function plainNumber(value: string): Decimal | null {
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(value)) return null
  const digits = value
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length
  return Decimal.of(digits > 15 ? Number(value).toPrecision(15) : value)
}
