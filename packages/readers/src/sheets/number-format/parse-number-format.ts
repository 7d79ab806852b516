import type { FormatCondition, FormatSection, FormatToken, NumberFormat, Numerals } from './number-format.ts'
import { tokenizeSection } from './tokenize-section.ts'

/** Excel refuses longer codes. */
const longestCode = 255

/** Reads a format code; one that Excel itself would not take stands for General. */
export function parseNumberFormat(code: string): NumberFormat {
  const isUsable = code !== '' && code.length <= longestCode
  return { sections: splitSections(isUsable ? code : 'General').map(parseSection) }
}

/** Semicolons inside quotes, brackets or behind an escape part nothing. */
function splitSections(code: string): string[] {
  const pieces = code.match(/"[^"]*"?|\[[^\]]*\]?|[\\!_*].|./gs) ?? []
  const sections = ['']
  for (const piece of pieces) {
    if (piece === ';') sections.push('')
    else sections.push(`${sections.pop() ?? ''}${piece}`)
  }
  return sections
}

function parseSection(code: string): FormatSection {
  const { tokens, brackets } = tokenizeSection(code)
  return {
    kind: sectionKind(tokens, code),
    tokens,
    condition: brackets.map(parseCondition).find((condition) => condition !== null) ?? null,
    numerals: brackets.map(parseNumerals).find((numerals) => numerals !== null) ?? 'western',
  }
}

function sectionKind(tokens: readonly FormatToken[], code: string): FormatSection['kind'] {
  const kinds = new Set(tokens.map(({ kind }) => kind))
  if (kinds.has('date') || kinds.has('noon')) return 'date'
  if (kinds.has('general')) return 'general'
  if (kinds.has('text')) return 'text'
  if (kinds.has('digit')) return kinds.has('exponent') ? 'scientific' : kinds.has('slash') ? 'fraction' : 'decimal'
  // “[Red]” or “[DBNum2]” alone still shows the number.
  return code !== '' && tokens.length === 0 ? 'general' : 'literal'
}

function parseCondition(bracket: string): FormatCondition | null {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+(?:E[+-]?\d+)?)$/i.exec(bracket)
  const [, comparison, value] = match ?? []
  if (comparison === undefined || value === undefined) return null
  return { comparison: comparison as FormatCondition['comparison'], value }
}

function parseNumerals(bracket: string): Numerals | null {
  const match = /^DBNum([123])$/i.exec(bracket)
  return match === null ? null : ((['plain', 'legal', 'wide'] as const)[Number(match[1]) - 1] ?? null)
}
