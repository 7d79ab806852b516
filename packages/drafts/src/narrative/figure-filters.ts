import { Decimal, isMoneyUnit, type MoneyUnit, percentOf } from '@mingxiao/core'
import { type BoundCell, BoundValue, baseAmount, fromBase } from './bound-value.ts'
import { printChineseNumber } from './chinese-number.ts'
import { roundPrinted, usualDigits } from './rounding.ts'
import { TemplateFault } from './template-fault.ts'

/** Filters that print a figure in a unit, and those that work a figure out of two. What says nothing passes through them. */
export const figureFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => BoundValue>> = {
  元: inMoney('元'),
  万元: inMoney('万元'),
  亿元: inMoney('亿元'),
  百分比: (value, digits) => printed('百分比', value, digitsOf(digits, usualDigits), '%', ['%', '']),
  人: (value) => printed('人', value, 0, '人', ['人', '名', '个', '']),
  分: (value) => printed('分', value, null, '分', ['分', '']),
  数: (value, unit, digits) =>
    printed('数', value, digits === undefined ? null : digitsOf(digits, 0), typeof unit === 'string' ? unit : '', null),
  中文数字: (value) => changed('中文数字', value, (cell) => printChineseNumber(inOwnUnit(cell))),
  绝对值: (value) => computed('绝对值', [value], ([amount = Decimal.zero]) => amount.abs()),
  加: (value, other) => computed('加', [value, other], ([a = Decimal.zero, b = Decimal.zero]) => a.plus(b)),
  减: (value, other) => computed('减', [value, other], ([a = Decimal.zero, b = Decimal.zero]) => a.minus(b)),
  占: (value, whole) => ratio('占', value, whole, (part, of) => percentOf(part, of)),
  增长: (value, before) => ratio('增长', value, before, (now, then) => percentOf(now.minus(then), then)),
}

function inMoney(unit: MoneyUnit) {
  return (value: unknown, digits: unknown) =>
    printed(unit, value, digitsOf(digits, usualDigits), unit, ['元', '万元', '亿元'])
}

/** `digits` null: as many as the figure has, at most the usual ones. `accepted` null: any unit but one of money. */
function printed(
  filter: string,
  value: unknown,
  digits: number | null,
  unit: string,
  accepted: readonly string[] | null,
): BoundValue {
  return changed(filter, value, (cell) => {
    const fits = cell.isTyped || (accepted ? accepted.includes(cell.unit) : !isMoneyUnit(cell.unit))
    if (!fits) throw new TemplateFault(`“${cell.text}”的单位是“${cell.unit}”，不能用“${filter}”`)
    const amount = cell.isTyped ? inOwnUnit(cell) : fromBase(baseAmount(inOwnUnit(cell), cell.unit), unit)
    return roundPrinted(amount, digits ?? usualDigits).toText(digits ?? 0) + unit
  })
}

function changed(filter: string, value: unknown, print: (cell: BoundCell) => string): BoundValue {
  const cell = figureCell(filter, value)
  return cell.isEmpty ? new BoundValue(cell) : new BoundValue({ ...cell, text: print(cell) })
}

function computed(
  filter: string,
  values: readonly unknown[],
  work: (amounts: readonly Decimal[]) => Decimal,
): BoundValue {
  const cells = values.map((value) => figureCell(filter, value))
  const empty = cells.find((cell) => cell.isEmpty)
  if (empty) return new BoundValue(empty)
  const units = new Set(cells.filter(({ isTyped }) => !isTyped).map(({ unit }) => (isMoneyUnit(unit) ? '元' : unit)))
  if (units.size > 1) throw new TemplateFault(`“${filter}”两边的单位不同（${[...units].join('、')}）`)
  const unit = cells.find(({ isTyped }) => !isTyped)?.unit ?? ''
  const amount = fromBase(work(cells.map((cell) => baseAmount(inOwnUnit(cell), cell.isTyped ? unit : cell.unit))), unit)
  return new BoundValue(computedCell(amount, unit, cells))
}

function ratio(
  filter: string,
  value: unknown,
  whole: unknown,
  work: (part: Decimal, whole: Decimal) => Decimal | null,
): BoundValue {
  const cells = [figureCell(filter, value), figureCell(filter, whole)]
  const empty = cells.find((cell) => cell.isEmpty)
  if (empty) return new BoundValue(empty)
  const [part = Decimal.zero, of = Decimal.zero] = cells.map((cell) => baseAmount(inOwnUnit(cell), cell.unit))
  const share = work(part, of)
  if (!share) throw new TemplateFault(`“${filter}”的分母为零`)
  return new BoundValue(computedCell(share, '%', cells))
}

function computedCell(amount: Decimal, unit: string, cells: readonly BoundCell[]): BoundCell {
  const isTyped = cells.every((cell) => cell.isTyped)
  return { text: amount.toString(), amount, unit, isEmpty: false, address: null, isTyped }
}

/** A number in the template's own text is a figure that somebody typed. */
function figureCell(filter: string, value: unknown): BoundCell {
  if (typeof value === 'number') {
    const amount = Decimal.of(String(value))
    return { text: String(value), amount, unit: '', isEmpty: false, address: null, isTyped: true }
  }
  const cell = value instanceof BoundValue ? BoundValue.cellOf(value) : null
  if (!cell || (!cell.isEmpty && cell.amount === null)) {
    throw new TemplateFault(`“${cell?.text ?? String(value)}”不是一个数，不能用“${filter}”`)
  }
  return cell
}

function inOwnUnit({ amount }: BoundCell): Decimal {
  if (amount === null) throw new Error('a figure without an amount')
  return amount
}

function digitsOf(digits: unknown, usual: number): number {
  if (digits === undefined) return usual
  if (typeof digits === 'number' && Number.isInteger(digits) && digits >= 0 && digits <= 6) return digits
  throw new TemplateFault('小数位数应是 0 到 6 的整数')
}
