import { inYuan, isMoneyUnit, type MoneyUnit } from '../../decimal/money.ts'
import type { Entry } from '../../forms/entry.ts'
import type { Figure } from '../../forms/figure.ts'
import type { Amount } from '../amounts/agree.ts'

/** What a money cell is worth if its table is in `unit`; a unit printed in the cell wins. Null where it holds no value. */
export function amountIn(entry: Entry<Figure>, unit: MoneyUnit): Amount | null {
  if (entry.state !== 'value') return null
  const own = printedUnit(entry.value) ?? unit
  return { yuan: inYuan({ amount: entry.value.amount, unit: own }), unit: own, decimals: entry.value.decimals }
}

/** The unit that stands in the cell itself, or null. */
export function printedUnit({ unit }: Figure): MoneyUnit | null {
  if (unit === '万') return '万元'
  return isMoneyUnit(unit) ? unit : null
}
