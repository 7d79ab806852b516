import type { Decimal, Entry, Field, Figure, Measure, MoneyUnit } from '@mingxiao/core'
import { BoundValue } from './bound-value.ts'

/** A cell as templates see it; a figure with its address, which in a package held as data is the path of its origin. */
export function bindEntry(field: Field<unknown>, entry: Entry<unknown>, moneyUnit: MoneyUnit): BoundValue {
  const { origin, quote } = entry.place
  const isFilled = entry.state === 'value' || entry.state === 'unreadable'
  // “一百万” is printed as it stands: that it is no figure is for the rules to say, at its cell.
  const isUnreadable = entry.state === 'unreadable' && wantsFigure(field)
  const text = entry.state === 'value' || entry.state === 'unreadable' ? quote.trim() : emptyTexts[entry.state]
  const figure = entry.state === 'value' ? figureOf(field, entry.value) : null
  const isFigure = figure !== null || isRange(field, entry.value)
  const address = isFigure && origin.format === 'form' && origin.path !== '' ? origin.path : null
  const unit = figure === null ? '' : figure.unit || unitOf(field, moneyUnit)
  return new BoundValue({
    text,
    amount: figure?.amount ?? null,
    unit,
    isEmpty: !isFilled || isUnreadable,
    isUnreadable,
    source: address === null ? { kind: 'words' } : { kind: 'cell', address, label: entry.place.label },
  })
}

function wantsFigure({ kind }: Field<unknown>): boolean {
  return kind === 'money' || kind in unitsOfKinds
}

/** The unit of a cell that prints none, by the kind of its field. */
export function unitOf({ kind, label }: Pick<Field<unknown>, 'kind' | 'label'>, moneyUnit: MoneyUnit): string {
  if (kind === 'money') return printedUnit(label) ?? moneyUnit
  return unitsOfKinds[kind] ?? ''
}

/** What a sentence prints for a cell that says nothing. */
const emptyTexts = { absent: '（未填写）', blank: '（未填写）', none: '无', dash: '——' } as const

const unitsOfKinds: Readonly<Record<string, string>> = { percent: '%', score: '分', count: '人', area: '㎡' }

function printedUnit(label: string): string | undefined {
  return /（(亿元|万元|元)）/.exec(label)?.[1]
}

function figureOf(field: Field<unknown>, value: unknown): { readonly amount: Decimal; readonly unit: string } | null {
  if (field.kind === 'text' || field.kind === 'choice') return null
  if (field.kind !== 'measure') return value as Figure
  const measure = value as Measure
  return measure.kind === 'figure' ? measure : null
}

function isRange({ kind }: Field<unknown>, value: unknown): boolean {
  return kind === 'measure' && (value as Measure | null)?.kind === 'range'
}
