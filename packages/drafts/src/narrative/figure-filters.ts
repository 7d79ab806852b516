import { isMoneyUnit, type MoneyUnit } from '@mingxiao/core'
import { BoundValue, baseAmount, fromBase } from './bound-value.ts'
import { printChineseNumber } from './chinese-number.ts'
import { type FigureCell, figureCell } from './figure-cell.ts'
import { roundPrinted, usualDigits } from './round-printed.ts'
import { TemplateFault } from './template-fault.ts'

/** Filters that print a figure in a unit. What says nothing passes through them. */
export const figureFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => BoundValue>> = {
  元: inMoney('元'),
  万元: inMoney('万元'),
  亿元: inMoney('亿元'),
  百分比: (value, digits) => printed('百分比', value, digitsOf(digits, usualDigits), '%', ['%', '']),
  人: (value) => printed('人', value, 0, '人', ['人', '名', '个', '']),
  分: (value) => printed('分', value, null, '分', ['分', '']),
  数: (value, unit, digits) =>
    printed('数', value, digits === undefined ? null : digitsOf(digits, 0), typeof unit === 'string' ? unit : '', null),
  中文数字: (value) => changed('中文数字', value, (cell) => printChineseNumber(cell.amount)),
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
    const isTyped = cell.source.kind === 'typed'
    const fits = isTyped || (accepted ? accepted.includes(cell.unit) : !isMoneyUnit(cell.unit))
    if (!fits) throw new TemplateFault(`“${cell.text}”的单位是“${cell.unit}”，不能用“${filter}”`)
    const amount = isTyped ? cell.amount : fromBase(baseAmount(cell.amount, cell.unit), unit)
    return roundPrinted(amount, digits ?? usualDigits).toText(digits ?? 0) + unit
  })
}

function changed(filter: string, value: unknown, print: (cell: FigureCell) => string): BoundValue {
  const cell = figureCell(filter, value)
  return new BoundValue(cell.isEmpty ? cell : { ...cell, text: print(cell) })
}

function digitsOf(digits: unknown, usual: number): number {
  if (digits === undefined) return usual
  if (typeof digits === 'number' && Number.isInteger(digits) && digits >= 0 && digits <= 6) return digits
  throw new TemplateFault('小数位数应是 0 到 6 的整数')
}
