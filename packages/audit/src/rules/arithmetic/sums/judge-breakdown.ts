import type { Entry, Figure, Package, UnitEvaluation } from '@mingxiao/core'
import { type Replacement, replace } from '../../../engine/fix.ts'
import type { Datum } from '../../../engine/message.ts'
import { type Addition, addUp } from './add-up.ts'
import { fixTotal } from './fix-total.ts'

/** A way in which 附件2 parts its total: the sum printed for the parts, and the parts. */
export interface Breakdown {
  readonly all: Entry<Figure>
  readonly parts: readonly Entry<Figure>[]
}

/**
 * As a rule reports it. notSpent: the parts are not what was spent. isBudget: they are the budget of the year instead.
 * notPrinted: they are not the sum printed above them.
 */
export interface Mismatch {
  readonly message: 'notSpent' | 'isBudget' | 'notPrinted'
  readonly at: Entry<Figure>
  readonly related: readonly Entry<Figure>[]
  readonly data: { readonly found: Datum; readonly expected: Datum; readonly difference: Datum }
  readonly fix: readonly Replacement[]
}

/** Holds the parts against 全年执行数 and against their own printed sum. */
export function judgeBreakdown(pack: Package, table: UnitEvaluation, { all, parts }: Breakdown): readonly Mismatch[] {
  const { spent, budget } = table.funds.total
  const terms = parts.some(({ state }) => state === 'value') ? parts : [all]
  const against = (total: Entry<Figure>) => (total.state === 'value' ? addUp(pack, table, total, terms) : null)
  const toSpent = against(spent)
  const toPrinted = terms === parts ? against(all) : null
  const printedIsSpent = toSpent !== null && all.state === 'value' && addUp(pack, table, spent, [all])?.agrees === true

  const mismatches: Mismatch[] = []
  if (toSpent && !toSpent.agrees) {
    const message = against(budget)?.agrees ? 'isBudget' : 'notSpent'
    const { sum, difference } = toSpent
    const data = { found: sum, expected: spent, difference }
    const at = all.state === 'absent' ? (toSpent.filled[0] ?? all) : all
    mismatches.push({ message, at, related: relatedOf(toSpent, at, spent), data, fix: [] })
  }
  if (toPrinted && !toPrinted.agrees && !printedIsSpent) {
    const isProven = toSpent?.agrees === true
    const isOpen = toSpent === null
    const fix = isProven ? [replace(all, toPrinted.sum)] : isOpen ? fixTotal(pack, table, all, terms, toPrinted) : []
    const { sum, difference, filled } = toPrinted
    const data = { found: all, expected: sum, difference }
    mismatches.push({ message: 'notPrinted', at: all, related: filled, data, fix })
  }
  return mismatches
}

function relatedOf(addition: Addition, at: Entry<Figure>, spent: Entry<Figure>): readonly Entry<Figure>[] {
  return [spent, ...addition.filled.filter((part) => part !== at)]
}
