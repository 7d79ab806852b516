import type { Segment } from '../narrative/segment.ts'
import { cellEntry } from './cell-entry.ts'
import type { FigureSource } from './completed-draft.ts'
import type { ComputedCell } from './compute-cells.ts'
import { hashOf } from './hash-of.ts'

/** Where each figure of the tables comes from, by its address, and each that was worked out in a sentence. */
export function figureSources(
  cells: ReadonlyMap<string, ComputedCell>,
  sentences: readonly (readonly Segment[])[],
): ReadonlyMap<string, FigureSource> {
  const leaves = new Map<string, ReadonlyMap<string, string>>()

  /** The typed cells that a cell rests on, down to the last. */
  const leavesOf = (address: string): ReadonlyMap<string, string> => {
    const known = leaves.get(address)
    if (known) return known
    const computed = cells.get(address)
    const { answer = null, text = '' } = computed ?? {}
    const isTyped = answer === null || answer.inputs.length === 0
    const found = isTyped ? new Map([[address, text]]) : new Map(answer.inputs.flatMap((input) => [...leavesOf(input)]))
    leaves.set(address, found)
    return found
  }

  const figures = [...cells].filter(([, computed]) => isFigure(computed))
  const inTables = figures.map(([address, { text = '', answer }]): readonly [string, FigureSource] => [
    address,
    sourceOf({ text, formula: answer?.words ?? null, inputs: answer?.inputs ?? [] }, () => leavesOf(address)),
  ])
  const inSentences = sentences.flat().flatMap(({ address, text, workedOut }): (readonly [string, FigureSource])[] => {
    if (address === null || !workedOut) return []
    const typed = () => new Map(workedOut.inputs.flatMap((input) => [...leavesOf(input)]))
    return [[address, sourceOf({ text, ...workedOut }, typed)]]
  })
  return new Map([...inTables, ...inSentences])
}

/** Only files print hashes, and hashing hundreds of figures takes longer than computing them. */
function sourceOf(source: Omit<FigureSource, 'hash'>, typed: () => ReadonlyMap<string, string>): FigureSource {
  return {
    ...source,
    get hash() {
      return hashOf(typed())
    },
  }
}

function isFigure({ cell, text }: ComputedCell): boolean {
  if (text === undefined) return false
  const { value } = cellEntry(cell, text)
  return typeof value === 'object' && value !== null && ('amount' in value || 'low' in value)
}
