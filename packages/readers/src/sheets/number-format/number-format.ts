/** A number format of up to four sections: positive, negative, zero, text (ECMA-376 §18.8.31). */
export interface NumberFormat {
  readonly sections: readonly FormatSection[]
}

export interface FormatSection {
  readonly kind: 'general' | 'decimal' | 'scientific' | 'fraction' | 'date' | 'text' | 'literal'
  readonly tokens: readonly FormatToken[]
  readonly condition: FormatCondition | null
  readonly numerals: Numerals
}

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' }
  | { readonly kind: 'exponent'; readonly showsPlus: boolean }
  /** A letter of a date and how often it stands; `elapsed` for [h], `noon` for AM/PM in `names`. */
  | { readonly kind: 'date'; readonly letter: DateLetter; readonly length: number; readonly isElapsed: boolean }
  | { readonly kind: 'noon'; readonly names: readonly [before: string, after: string] }

export type DateLetter = 'y' | 'm' | 'd' | 'h' | 's' | 'a' | 'e'

export interface FormatCondition {
  readonly comparison: '<' | '<=' | '>' | '>=' | '=' | '<>'
  readonly value: string
}

/** Which digits are written: western, 一二三, 壹贰叁 or full-width (the switches DBNum1 to DBNum3). */
export type Numerals = 'western' | 'plain' | 'legal' | 'wide'
