import { diffTexts, type Hunk } from './diff-texts.ts'
import { locateQuote } from './locate-quote.ts'

/** The changes by which the quote within a text reads as wanted; null where the text does not hold it. */
export function findHunks(text: string, quote: string, wanted: string): readonly Hunk[] | null {
  const span = locateQuote(text, quote)
  if (!span) return null
  // Blank lines around a value are the cell's own look.
  const start = wanted.startsWith('\n') ? span.start : passLines(text, span.start, span.end)
  const end = wanted.endsWith('\n') ? span.end : passLinesBack(text, span.end, start)
  return diffTexts(text.slice(start, end), wanted).map((hunk) => ({
    start: hunk.start + start,
    end: hunk.end + start,
    text: hunk.text,
  }))
}

function passLines(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text[at] === '\n') at += 1
  return at
}

function passLinesBack(text: string, from: number, to: number): number {
  let at = from
  while (at > to && text[at - 1] === '\n') at -= 1
  return at
}
