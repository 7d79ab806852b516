import { type DecimalDigits, isZero, parseDigits } from './decimal-digits.ts'
import type { DateSystem } from './excel-date.ts'
import { formatDate } from './format-date.ts'
import { formatDecimal } from './format-decimal.ts'
import { formatFraction } from './format-fraction.ts'
import { formatGeneral } from './format-general.ts'
import { formatScientific } from './format-scientific.ts'
import type { FormatCondition, FormatSection, FormatToken, NumberFormat } from './number-format.ts'
import { speakNumerals, writeNumerals } from './write-numerals.ts'

/** A number as the workbook displays it; what is no number stays as it is written. */
export function formatNumber(format: NumberFormat, text: string, system: DateSystem): string {
  const number = parseDigits(text)
  if (number === null) return text
  const { section, showsMinus } = chooseSection(format.sections, number)
  const absolute = { ...number, isNegative: false }
  const shown = formatSection(section, section.kind === 'date' ? number : absolute, system)
  if (shown === null) return formatGeneral(number)
  return showsMinus && section.kind !== 'date' ? `-${shown}` : shown
}

/** A text as the workbook displays it: only a section of its own, or “@”, says anything of texts. */
export function formatText(format: NumberFormat, text: string): string {
  const section = format.sections[3] ?? format.sections.find(({ kind }) => kind === 'text')
  return section === undefined ? text : section.tokens.map((token) => tokenText(token, text)).join('')
}

interface Choice {
  readonly section: FormatSection
  readonly showsMinus: boolean
}

const nothing: FormatSection = { kind: 'literal', tokens: [], condition: null, numerals: 'western' }

/** Positive; negative; zero, unless the sections name conditions of their own. A section for negatives shows no minus. */
function chooseSection(sections: readonly FormatSection[], number: DecimalDigits): Choice {
  const numeric = sections.filter((section, index) => index < 3 && (section.kind !== 'text' || sections.length === 1))
  const [first = nothing, second, third] = numeric
  if (numeric.some(({ condition }) => condition !== null)) return chooseByCondition(numeric, number)
  if (second === undefined) return { section: first, showsMinus: number.isNegative && !isZero(number) }
  if (isZero(number)) return { section: third ?? first, showsMinus: false }
  return { section: number.isNegative ? second : first, showsMinus: false }
}

/** A section meant for numbers below zero only shows them without a minus, as the second section does by itself. */
function chooseByCondition(sections: readonly FormatSection[], number: DecimalDigits): Choice {
  const index = sections.findIndex(({ condition }) => condition === null || meets(number, condition))
  const section = sections[index] ?? nothing
  const isBelowZero = comparesWithZero(section, '<', '<=')
  const isTheRest = index === 1 && section.condition === null && comparesWithZero(sections[0] ?? nothing, '>', '>=')
  return { section, showsMinus: number.isNegative && !isBelowZero && !isTheRest }
}

function comparesWithZero({ condition }: FormatSection, ...comparisons: FormatCondition['comparison'][]): boolean {
  return condition !== null && condition.value === '0' && comparisons.includes(condition.comparison)
}

function meets(number: DecimalDigits, { comparison, value }: FormatCondition): boolean {
  const limit = parseDigits(value)
  if (limit === null) return false
  const order = compare(number, limit)
  switch (comparison) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '=':
      return order === 0
    case '<>':
      return order !== 0
  }
}

function compare(left: DecimalDigits, right: DecimalDigits): number {
  const signs = signOf(left) - signOf(right)
  if (signs !== 0 || isZero(left)) return signs
  const sizes = left.point - right.point || (left.digits < right.digits ? -1 : Number(left.digits > right.digits))
  return left.isNegative ? -sizes : sizes
}

function signOf(number: DecimalDigits): number {
  return isZero(number) ? 0 : number.isNegative ? -1 : 1
}

function formatSection(section: FormatSection, number: DecimalDigits, system: DateSystem): string | null {
  const { tokens, numerals } = section
  switch (section.kind) {
    case 'decimal':
      return writeNumerals(formatDecimal(tokens, number), numerals)
    case 'scientific':
      return formatScientific(tokens, number)
    case 'fraction':
      return formatFraction(tokens, number)
    case 'date':
      return formatDate(section, Number(`${number.isNegative ? '-' : ''}0.${number.digits}e${number.point}`), system)
    case 'general':
    case 'text':
    case 'literal': {
      const general = speakNumerals(formatGeneral(number), numerals)
      return tokens.length === 0 && section.kind === 'general'
        ? general
        : tokens.map((token) => tokenText(token, general)).join('')
    }
  }
}

function tokenText(token: FormatToken, value: string): string {
  switch (token.kind) {
    case 'literal':
      return token.text
    case 'general':
    case 'text':
      return value
    case 'percent':
      return '%'
    default:
      return ''
  }
}
