import { Decimal, isMoneyUnit, percentOf } from '@mingxiao/core'
import { BoundValue, baseAmount, fromBase } from './bound-value.ts'
import { type FigureCell, figureCell } from './figure-cell.ts'
import { TemplateFault } from './template-fault.ts'
import { workedOut } from './worked-out.ts'

/** Filters that work a figure out of others. Where one of them says nothing, neither does the result. */
export const workingFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => BoundValue>> = {
  加: (value, other) => combined('加', '＋', value, other, (a, b) => a.plus(b)),
  减: (value, other) => combined('减', '−', value, other, (a, b) => a.minus(b)),
  占: (value, whole) => ratio('占', value, whole, percentOf, (part, all) => `${part} ÷ ${all}`),
  增长: (value, before) =>
    ratio(
      '增长',
      value,
      before,
      (now, then) => percentOf(now.minus(then), then),
      (now, then) => `（${now} − ${then}）÷ ${then}`,
    ),
  绝对值: (value) => {
    const cell = figureCell('绝对值', value)
    return cell.isEmpty ? nothingOf(cell) : workedOut(cell.amount.abs(), cell.unit, [cell], ([words]) => words)
  },
}

function combined(
  filter: string,
  sign: string,
  value: unknown,
  other: unknown,
  work: (a: Decimal, b: Decimal) => Decimal,
): BoundValue {
  const cells = [figureCell(filter, value), figureCell(filter, other)] as const
  const empty = cells.find((cell) => cell.isEmpty)
  if (empty) return nothingOf(empty)
  const unit = commonUnit(filter, cells)
  const [a, b] = cells.map((cell) => baseAmount(cell.amount, cell.source.kind === 'typed' ? unit : cell.unit))
  const amount = fromBase(work(a ?? Decimal.zero, b ?? Decimal.zero), unit)
  return workedOut(amount, unit, cells, ([first, second]) => `${first} ${sign} ${second}`)
}

function nothingOf(cell: FigureCell): BoundValue {
  return new BoundValue(cell.isUnreadable ? { ...cell, text: '（不能计算）' } : cell)
}

/** A figure of the template's own text has the unit of the other. */
function commonUnit(filter: string, cells: readonly FigureCell[]): string {
  const bound = cells.filter(({ source }) => source.kind !== 'typed')
  const kinds = new Set(bound.map(({ unit }) => (isMoneyUnit(unit) ? '元' : unit)))
  if (kinds.size > 1) throw new TemplateFault(`“${filter}”两边的单位不同（${[...kinds].join('、')}）`)
  return bound[0]?.unit ?? ''
}

function ratio(
  filter: string,
  value: unknown,
  whole: unknown,
  work: (part: Decimal, whole: Decimal) => Decimal | null,
  say: (part: string, whole: string) => string,
): BoundValue {
  const cells = [figureCell(filter, value), figureCell(filter, whole)] as const
  const empty = cells.find((cell) => cell.isEmpty)
  if (empty) return nothingOf(empty)
  const [part, of] = cells.map((cell) => baseAmount(cell.amount, cell.unit))
  const share = work(part ?? Decimal.zero, of ?? Decimal.zero)
  if (!share && cells[1].source.kind === 'typed') throw new TemplateFault(`“${filter}”的分母为零`)
  if (!share) return nothingOf({ ...cells[1], isEmpty: true, isUnreadable: true })
  return workedOut(share, '%', cells, ([first = '', second = '']) => say(first, second))
}
