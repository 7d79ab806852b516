import {
  type Amount,
  agree,
  amountOf,
  type Entry,
  type Figure,
  factsOf,
  type Package,
  type Place,
  type TableFrame,
} from '@mingxiao/core'
import { type Replacement, replace } from '../../../engine/fix.ts'
import type { Addition } from './add-up.ts'

/**
 * The total as its parts make it. Nothing is offered where a part is blank, for then it may be the part that is wrong;
 * nor where another place repeats the printed total, for then which of the two is right is not for us to say.
 */
export function fixTotal(
  pack: Package,
  table: TableFrame,
  total: Entry<Figure>,
  parts: readonly Entry<Figure>[],
  { sum, excess }: Addition,
): readonly Replacement[] {
  if (parts.some(({ state }) => state === 'blank')) return []
  const printed = amountOf(pack, table, total)
  const isRepeated = printed !== null && isPrintedElsewhere(pack, total.place, printed, printed.yuan.plus(excess))
  return isRepeated ? [] : [replace(total, sum)]
}

/** Whether another place gives the same amount for the same thing, and not the one that the parts make. */
function isPrintedElsewhere(pack: Package, at: Place, printed: Amount, added: Amount['yuan']): boolean {
  const fact = factsOf(pack).find(({ mentions }) => mentions.some(({ place }) => place === at))
  return (fact?.mentions ?? []).some((other) => {
    return other.place !== at && agree(other, printed) && !agree(other, { ...printed, yuan: added })
  })
}
