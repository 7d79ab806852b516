import type { Entry, Figure, Package, UnitEvaluation } from '@mingxiao/core'
import { type Replacement, replace } from '../../engine/fix.ts'
import { type Addition, addUp } from './add-up.ts'
import { fixTotal } from './fix-total.ts'

/** A way in which 附件2 parts its total: the sum printed for the parts, and the parts. */
export interface Breakdown {
  readonly all: Entry<Figure>
  readonly parts: readonly Entry<Figure>[]
}

/**
 * notSpent: the parts are not what was spent. isBudget: they are the budget of the year instead. notPrinted: they are
 * not the sum printed above them.
 */
export interface Mismatch {
  readonly kind: 'notSpent' | 'isBudget' | 'notPrinted'
  readonly at: Entry<Figure>
  readonly related: readonly Entry<Figure>[]
  readonly sum: Figure
  readonly difference: Figure
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
    const kind = against(budget)?.agrees ? 'isBudget' : 'notSpent'
    const at = all.state === 'absent' ? (toSpent.filled[0] ?? all) : all
    mismatches.push({ kind, at, related: relatedOf(toSpent, at, spent), fix: [], ...figuresOf(toSpent) })
  }
  if (toPrinted && !toPrinted.agrees && !printedIsSpent) {
    const isProven = toSpent?.agrees === true
    const isOpen = toSpent === null
    const fix = isProven ? [replace(all, toPrinted.sum)] : isOpen ? fixTotal(pack, table, all, terms, toPrinted) : []
    mismatches.push({ kind: 'notPrinted', at: all, related: toPrinted.filled, fix, ...figuresOf(toPrinted) })
  }
  return mismatches
}

function figuresOf({ sum, difference }: Addition) {
  return { sum, difference }
}

function relatedOf(addition: Addition, at: Entry<Figure>, spent: Entry<Figure>): readonly Entry<Figure>[] {
  return [spent, ...addition.filled.filter((part) => part !== at)]
}
