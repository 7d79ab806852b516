import {
  type Amount,
  amountOf,
  Decimal,
  type Entry,
  type Figure,
  fromYuan,
  inYuan,
  type Package,
  sum,
  type TableFrame,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'

/** What cells of a table add up to, beside the total printed for them; all in the unit of the total. */
export interface Addition {
  readonly sum: Figure
  readonly difference: Figure
  /** Above zero where the parts are more than the total. */
  readonly excess: Decimal
  /** Equal, or apart by no more than rounding to 万元 can do. */
  readonly agrees: boolean
  /** The parts that hold an amount. */
  readonly filled: readonly Entry<Figure>[]
}

/**
 * Adds up the parts that are filled; 无 or — for a total is a total of nothing. Null where no part is filled, where a
 * cell cannot be read or where there is no cell for the total.
 */
export function addUp(
  pack: Package,
  table: TableFrame,
  total: Entry<Figure>,
  parts: readonly Entry<Figure>[],
): Addition | null {
  if (total.state === 'absent' || [total, ...parts].some(({ state }) => state === 'unreadable')) return null
  const filled = parts.filter(({ state }) => state === 'value')
  const amounts = filled.map((part) => amountOf(pack, table, part)).filter((amount) => amount !== null)
  const printed = amountOf(pack, table, total)
  const [first] = amounts
  if (!first) return null

  const like = printed ?? first
  const added = sum(amounts.map(({ yuan }) => yuan))
  const excess = added.minus(printed?.yuan ?? Decimal.zero)
  const addends = amounts.filter(({ yuan }) => !yuan.isZero()).length
  const tolerance = toleranceOf(like, addends, pack)
  const decimals = Math.max(...[...amounts, like].map((amount) => amount.decimals))
  const inUnit = (yuan: Decimal): Figure => {
    return { amount: fromYuan(yuan, like.unit).amount, decimals, unit: total.value?.unit ?? '' }
  }
  return {
    sum: inUnit(added),
    difference: inUnit(excess.abs()),
    excess,
    agrees: total.state !== 'blank' && excess.abs().isAtMost(tolerance),
    filled,
  }
}

/** Amounts printed in 元 are exact; in 万元 each addend may have lost half a digit, unless it is the only one. */
function toleranceOf({ unit }: Amount, addends: number, year: LawYear): Decimal {
  if (unit === '元' || addends === 1) return Decimal.of(valueFor('units/yuan-tolerance', year))
  const each = inYuan({ amount: Decimal.of(valueFor('units/wan-tolerance', year)), unit: '万元' })
  return each.times(Decimal.count(addends))
}
