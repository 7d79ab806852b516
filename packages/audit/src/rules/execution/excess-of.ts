import {
  agree,
  amountOf,
  Decimal,
  type Entry,
  type Figure,
  fromYuan,
  type Package,
  type TableFrame,
} from '@mingxiao/core'

/** A cell of a table. */
export interface Cell {
  readonly table: TableFrame
  readonly entry: Entry<Figure>
}

/** By how much one cell is above another. */
export interface Excess {
  readonly yuan: Decimal
  /** In the unit of the cell that is too high. */
  readonly figure: Figure
}

/** How far spending lies above its budget; null where it does not, where rounding may be all, or a cell is empty. */
export function excessOf(pack: Package, spent: Cell, budget: Cell): Excess | null {
  const used = amountOf(pack, spent.table, spent.entry)
  const allowed = amountOf(pack, budget.table, budget.entry)
  if (!used || !allowed) return null
  const yuan = used.yuan.minus(allowed.yuan)
  const sameUnit = used.unit === allowed.unit
  if (!yuan.isAbove(Decimal.zero) || (!sameUnit && agree(used, allowed))) return null

  const decimals = sameUnit ? Math.max(used.decimals, allowed.decimals) : used.decimals
  const unit = spent.entry.value?.unit ?? ''
  return { yuan, figure: { amount: fromYuan(yuan, used.unit).amount, decimals, unit } }
}
