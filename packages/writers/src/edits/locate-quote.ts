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
  const letters = [...text].reduce<{ plain: string; positions: readonly number[][]; at: number }>(
    ({ plain, positions, at }, letter) => {
      const shown = plainText(letter)
      const own = Array.from({ length: shown.length }, () => [at, at + letter.length])
      return { plain: plain + shown, positions: [...positions, ...own], at: at + letter.length }
    },
    { plain: '', positions: [], at: 0 },
  )
  const wanted = plainText(quote)
  const found = onlyIndexOf(letters.plain, wanted)
  const first = found === null ? undefined : letters.positions[found]?.[0]
  const last = found === null ? undefined : letters.positions[found + wanted.length - 1]?.[1]
  return first === undefined || last === undefined ? null : { start: first, end: last }
}
