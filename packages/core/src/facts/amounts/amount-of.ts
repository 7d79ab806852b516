import type { Decimal } from '../../decimal/decimal.ts'
import type { Entry } from '../../forms/entry.ts'
import type { Figure } from '../../forms/figure.ts'
import type { Package, TableFrame } from '../../package/package.ts'
import { amountIn } from '../figures/amount-in.ts'
import type { Amount } from './agree.ts'
import { moneyUnitOf } from './money-unit-of.ts'

/** What a money cell is worth, by the unit printed in it or else the likely unit of its table; null where it holds no value. */
export function amountOf(pack: Package, table: TableFrame, entry: Entry<Figure>): Amount | null {
  return amountIn(entry, moneyUnitOf(pack, table).likely)
}

/** The exact amount of a money cell in 元. */
export function yuanOf(pack: Package, table: TableFrame, entry: Entry<Figure>): Decimal | null {
  return amountOf(pack, table, entry)?.yuan ?? null
}
