import { plainText } from '@mingxiao/core'

export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where a text holds a quote. A quote may be a part of its cell, and printed with other spaces and widths than it is
 * quoted with; one that stands there twice, or not at all, has no place.
 */
export function locateQuote(text: string, quote: string): Span | null {
  if (plainText(quote) === '') return plainText(text) === '' ? firstLineOf(text) : null
  const exact = onlyIndexOf(text, quote)
  if (exact !== null) return { start: exact, end: exact + quote.length }
  return locatePlainly(text, quote)
}

/** A blank cell is filled in its first line. */
function firstLineOf(text: string): Span {
  const end = text.indexOf('\n')
  return { start: 0, end: end === -1 ? text.length : end }
}

function onlyIndexOf(text: string, quote: string): number | null {
  const first = text.indexOf(quote)
  return first !== -1 && first === text.lastIndexOf(quote) ? first : null
}

function locatePlainly(text: string, quote: string): Span | null {
  const letters: { readonly shown: string; readonly start: number; readonly end: number }[] = []
  let at = 0
  for (const letter of text) {
    const span = { start: at, end: at + letter.length }
    for (const shown of plainText(letter)) letters.push({ shown, ...span })
    at = span.end
  }
  const wanted = plainText(quote)
  const found = onlyIndexOf(letters.map(({ shown }) => shown).join(''), wanted)
  const [first, last] = found === null ? [] : [letters[found], letters[found + [...wanted].length - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}
