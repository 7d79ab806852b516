import type { DateLetter, FormatToken } from './number-format.ts'

export interface TokenizedSection {
  readonly tokens: readonly FormatToken[]
  /** What stands in brackets and shows nothing by itself: colours, conditions, numerals. */
  readonly brackets: readonly string[]
}

/** Splits one section of a format code into what it shows. */
export function tokenizeSection(code: string): TokenizedSection {
  const tokens: FormatToken[] = []
  const brackets: string[] = []
  let isDate = false
  for (let at = 0; at < code.length; ) {
    const [piece, token] = readToken(code, at, tokens)
    at += piece.length
    if (token !== null) tokens.push(token)
    else if (piece.startsWith('[')) brackets.push(piece.slice(1, -1))
    isDate ||= token?.kind === 'date' || token?.kind === 'noon'
  }
  return { tokens: isDate ? tokens.map(asInDate) : tokens, brackets }
}

type Reading = readonly [piece: string, token: FormatToken | null]

function readToken(code: string, at: number, before: readonly FormatToken[]): Reading {
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(code)
    if (match !== null) return [match[0], read(match[0], before)]
  }
  throw new Error('the last pattern matches any character')
}

type Reader = (piece: string, before: readonly FormatToken[]) => FormatToken | null

/** Tried in this order. */
const patterns: readonly (readonly [RegExp, Reader])[] = [
  [/"[^"]*"?/y, (piece) => literal(piece.replaceAll('"', ''))],
  // “!” escapes too in the Chinese Excel, as in 0!.0, for tens of thousands.
  [/[\\!].?/sy, (piece) => literal(piece.slice(1))],
  // A gap as wide as the next character, and a character repeated to fill the column.
  [/_.?/sy, () => literal(' ')],
  [/\*.?/sy, () => null],
  [/\[(?:h+|m+|s+)\]/iy, (piece) => date(piece.slice(1, -1), true)],
  [/\[\$[^\]]*\]/y, (piece) => literal(piece.slice(2, -1).replace(/-[^-]*$/, ''))],
  [/\[[^\]]*\]?/y, () => null],
  [/G\/通用格式|General/iy, () => ({ kind: 'general' })],
  [/AM\/PM/iy, () => ({ kind: 'noon', names: ['AM', 'PM'] })],
  [/A\/P/iy, () => ({ kind: 'noon', names: ['A', 'P'] })],
  [/上午\/下午/y, () => ({ kind: 'noon', names: ['上午', '下午'] })],
  [/E[+-]/iy, (piece, before) => exponent(piece, before)],
  [/y+|m+|d+|h+|s+|a{3,4}|e+/iy, (piece) => date(piece, false)],
  [/[0#?]/y, (piece) => ({ kind: 'digit', mark: piece as '0' | '#' | '?' })],
  [/\./y, (_, before) => (before.some(({ kind }) => kind === 'point') ? literal('.') : { kind: 'point' })],
  [/,/y, () => ({ kind: 'comma' })],
  [/%/y, () => ({ kind: 'percent' })],
  [/\//y, (_, before) => (before.some(({ kind }) => kind === 'digit') ? { kind: 'slash' } : literal('/'))],
  [/@/y, () => ({ kind: 'text' })],
  [/./sy, literal],
]

function literal(text: string): FormatToken {
  return { kind: 'literal', text }
}

function date(letters: string, isElapsed: boolean): FormatToken {
  const letter = letters.charAt(0).toLowerCase() as DateLetter
  return { kind: 'date', letter, length: letters.length, isElapsed }
}

function exponent(piece: string, before: readonly FormatToken[]): FormatToken {
  if (before.some(({ kind }) => kind === 'digit')) return { kind: 'exponent', showsPlus: piece.endsWith('+') }
  return date('e', false)
}

/** In a date only “.000” behind seconds counts; the other marks of numbers stand for themselves. */
function asInDate(token: FormatToken): FormatToken {
  switch (token.kind) {
    case 'comma':
      return literal(',')
    case 'percent':
      return literal('%')
    case 'slash':
      return literal('/')
    default:
      return token
  }
}
