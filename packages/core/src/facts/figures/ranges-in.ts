import { Decimal } from '../../decimal/decimal.ts'
import { type FigureKind, unitAt } from './figure-units.ts'

/** Two ends of a range inside a text, such as “2-3名” or “5万元至8万元”. */
export interface TextRange {
  readonly kind: FigureKind
  readonly low: Decimal
  readonly high: Decimal
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** The ranges of a text, from left to right; years, dates and telephone numbers are none. */
export function rangesIn(text: string): readonly TextRange[] {
  return [...text.matchAll(pattern)].flatMap((match): TextRange[] => {
    const [printed, low = '', sign = '', high = ''] = match
    const last = unitAt(text, match.index + printed.length)
    const first = sign === '' ? last : unitAt(sign, 0)
    if (!last?.kind || first?.unit !== last.unit) return []
    const { kind, unit, end } = last
    return [{ kind, low: Decimal.of(low), high: Decimal.of(high), unit, start: match.index, end }]
  })
}

const pattern =
  /(?<![\d.第A-Za-z])(\d+(?:\.\d+)?)([亿万]?元|%|人|名|个|次|户|件)?\s*[-~～—–至到]+\s*(\d+(?:\.\d+)?)(?!\d)/g
