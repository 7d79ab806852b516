import type { Draft } from '../draft/draft.ts'
import type { Answer } from './answer.ts'
import { applyFormula } from './apply-formula.ts'
import { cellsOfTable, type FormCell } from './form-cell.ts'
import type { NumberedTable } from './numbered-table.ts'
import { Sheet } from './sheet.ts'

/** A cell as it will be printed. */
export interface ComputedCell {
  readonly cell: FormCell
  /** Undefined where nothing stands. */
  readonly text: string | undefined
  /** How it was computed; null where it was typed. */
  readonly answer: Answer | null
}

/** Every cell of the tables, each computed where its form says how and what it needs is there. */
export function computeCells(draft: Draft, tables: readonly NumberedTable[]): ReadonlyMap<string, ComputedCell> {
  const sheet = new Sheet(tables.flatMap(cellsOfTable), draft)
  const computed = new Map<string, ComputedCell>()
  const underway = new Set<string>()

  const compute = (cell: FormCell): ComputedCell => {
    const known = computed.get(cell.address)
    if (known) return known
    if (underway.has(cell.address)) throw new Error(`${cell.address} is computed from itself`)
    underway.add(cell.address)
    const answer = answerFor(cell)
    const made = { cell, text: answer?.text ?? cell.typed, answer }
    underway.delete(cell.address)
    computed.set(cell.address, made)
    return made
  }

  function answerFor(cell: FormCell): Answer | null {
    for (const formula of sheet.formulasFor(cell)) {
      const answer = applyFormula(formula, cell, sheet, (of) => compute(of).text)
      if (answer) return answer
    }
    return null
  }

  for (const cell of sheet.cells) compute(cell)
  return computed
}
