import { Decimal } from '@mingxiao/core'
import { type BoundCell, BoundValue } from './bound-value.ts'
import { TemplateFault } from './template-fault.ts'

/** What a filter for figures is given; an empty cell is let through. A number in the template's own text was typed. */
export function figureCell(filter: string, value: unknown): FigureCell {
  if (typeof value === 'number') {
    const amount = Decimal.of(String(value))
    return { text: String(value), amount, unit: '', isEmpty: false, source: { kind: 'typed' } }
  }
  const cell = value instanceof BoundValue ? BoundValue.cellOf(value) : null
  const amount = cell?.amount ?? null
  if (cell && (cell.isEmpty || amount !== null)) return { ...cell, amount: amount ?? Decimal.zero }
  throw new TemplateFault(`“${cell?.text ?? String(value)}”不是一个数，不能用“${filter}”`)
}

/** Its amount counts only where the cell is not empty. */
export type FigureCell = BoundCell & { readonly amount: Decimal }
