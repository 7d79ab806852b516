import { Decimal, fromYuan, inYuan, isMoneyUnit } from '@mingxiao/core'
import { type Comparable, Drop } from 'liquidjs'
import type { WorkedOut } from './segment.ts'

/** What a template's value prints, what it is worth, and which cell says so. */
export interface BoundCell {
  readonly text: string
  /** Null for words, and where the cell says nothing. */
  readonly amount: Decimal | null
  /** 元, 万元, 亿元, %, 分, 人, ㎡ or a word of the cell; '' where there is none. */
  readonly unit: string
  /** The cell is blank, “无” or “—”, or not readable. */
  readonly isEmpty: boolean
  /** The cell holds words where a figure belongs; they are printed, and nothing is worked out of them. */
  readonly isUnreadable?: boolean
  readonly source: FigureSource
}

/** Where a figure comes from: a cell, others, or digits in the template. Words have no source. */
export type FigureSource =
  | { readonly kind: 'words' }
  | { readonly kind: 'cell'; readonly address: string; readonly label: string }
  | ({ readonly kind: 'worked-out' } & WorkedOut)
  | { readonly kind: 'typed' }

/** A value of words. */
export function wordsValue(text: string, isEmpty = false): BoundValue {
  return new BoundValue({ text, amount: null, unit: '', isEmpty, source: { kind: 'words' } })
}

/** A value inside a template. Liquid reads own properties only, and it has none: templates see what filters and comparisons say. */
export class BoundValue extends Drop implements Comparable {
  readonly #cell: BoundCell

  constructor(cell: BoundCell) {
    super()
    this.#cell = cell
  }

  /** The cell behind a value, for filters; templates cannot ask for it. */
  static cellOf(value: BoundValue): BoundCell {
    return value.#cell
  }

  /** Words, or null where the cell says nothing, so that `{% if field %}` asks whether it is filled in. */
  override valueOf(): string | null {
    return this.#cell.isEmpty ? null : this.#cell.text
  }

  override toString(): string {
    return this.#cell.text
  }

  equals(other: unknown): boolean {
    const compared = this.#compare(other)
    return compared === null ? this.valueOf() === wordsOf(other) : compared === 0
  }

  gt(other: unknown): boolean {
    return this.#compare(other) === 1
  }

  geq(other: unknown): boolean {
    const compared = this.#compare(other)
    return compared === 1 || compared === 0
  }

  lt(other: unknown): boolean {
    return this.#compare(other) === -1
  }

  leq(other: unknown): boolean {
    const compared = this.#compare(other)
    return compared === -1 || compared === 0
  }

  /** Null where either is no figure: nothing is above or below an empty cell. */
  #compare(other: unknown): -1 | 0 | 1 | null {
    const mine = this.#cell
    const theirs = amountOf(other, mine.unit)
    if (mine.amount === null || theirs === null) return null
    return baseAmount(mine.amount, mine.unit).compare(theirs)
  }
}

/** An amount in 元 where the unit is one of money. */
export function baseAmount(amount: Decimal, unit: string): Decimal {
  return isMoneyUnit(unit) ? inYuan({ amount, unit }) : amount
}

/** The other way round: from 元 to the unit. */
export function fromBase(amount: Decimal, unit: string): Decimal {
  return isMoneyUnit(unit) ? fromYuan(amount, unit).amount : amount
}

/** A figure of the template's own text is in the unit of the cell it is compared with. */
function amountOf(other: unknown, unit: string): Decimal | null {
  if (typeof other === 'number') return baseAmount(Decimal.of(String(other)), unit)
  if (!(other instanceof BoundValue)) return null
  const cell = BoundValue.cellOf(other)
  return cell.amount === null ? null : baseAmount(cell.amount, cell.unit)
}

/** `blank` and `empty` of Liquid are drops of their own that stand for ''. */
function wordsOf(other: unknown): unknown {
  const words = other instanceof Drop ? other.valueOf() : other
  return words === '' ? null : words
}
