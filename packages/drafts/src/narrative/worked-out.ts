import type { Decimal } from '@mingxiao/core'
import { type BoundCell, BoundValue } from './bound-value.ts'

/** A figure that no cell holds, with the cells it was worked out of; typed where all of them were. */
export function workedOut(
  amount: Decimal,
  unit: string,
  cells: readonly BoundCell[],
  say: (words: readonly string[]) => string | undefined,
): BoundValue {
  const formula = say(cells.map(wordsOf)) ?? ''
  const inputs = [...new Set(cells.flatMap(inputsOf))]
  const isTyped = cells.length > 0 && cells.every(({ source }) => source.kind === 'typed')
  const source = isTyped ? ({ kind: 'typed' } as const) : ({ kind: 'worked-out', formula, inputs } as const)
  return new BoundValue({ text: amount.toString(), amount, unit, isEmpty: false, source })
}

function wordsOf({ source, text }: BoundCell): string {
  if (source.kind === 'cell') return source.label
  return source.kind === 'worked-out' ? `（${source.formula}）` : text
}

function inputsOf({ source }: BoundCell): readonly string[] {
  if (source.kind === 'cell') return [source.address]
  return source.kind === 'worked-out' ? source.inputs : []
}
