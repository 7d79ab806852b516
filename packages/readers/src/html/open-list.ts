import { formatListNumber } from '../numbering/format-list-number.ts'
import type { OpenTag } from './tokenize-html.ts'

/** A list whose items are still to come, and how they are numbered. */
export class OpenList {
  readonly #format: string
  readonly #step: number
  #next: number
  /** Whether an item is open in it. */
  hasItem = false

  constructor({ name, attributes }: OpenTag) {
    this.#format = formatOf(attributes) ?? (name === 'ol' ? 'decimal' : 'bullet')
    this.#step = attributes.has('reversed') ? -1 : 1
    this.#next = integerOf(attributes.get('start')) ?? 1
  }

  /** The number a browser prints before the item. */
  nextNumber({ attributes }: OpenTag): string {
    const value = integerOf(attributes.get('value')) ?? this.#next
    this.#next = value + this.#step
    const format = formatOf(attributes) ?? this.#format
    const number = formatListNumber(value, format)
    return number === '' ? '' : `${number}${format.startsWith('chinese') ? '、' : '.'}`
  }
}

function formatOf(attributes: OpenTag['attributes']): string | null {
  const [, style = ''] = /list-style(?:-type)?:\s*([a-z-]+)/.exec((attributes.get('style') ?? '').toLowerCase()) ?? []
  return stylesOfLists[style] ?? typesOfLists[attributes.get('type') ?? ''] ?? null
}

/** Values of list-style-type (CSS Counter Styles Level 3) as formats of a Word list. */
const stylesOfLists: Readonly<Record<string, string>> = {
  none: 'none',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'simp-chinese-formal': 'chineseLegalSimplified',
}

const typesOfLists: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
}

function integerOf(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null
}
