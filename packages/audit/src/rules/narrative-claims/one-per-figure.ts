import type { Figure } from '@mingxiao/core'

/** Of mentions that print the same figure only the first: a damaged report may print one ten thousand times. */
export function onePerFigure<M extends { readonly figure: Figure }>(mentions: readonly M[]): readonly M[] {
  const alike = Map.groupBy(mentions, ({ figure }) => printedAs(figure))
  return [...alike.values()].flatMap(([first]) => first ?? [])
}

/** The figure and how finely it is printed: what two mentions must share to agree with all the same others. */
export function printedAs({ amount, decimals, unit }: Figure): string {
  return `${amount} ${decimals} ${unit}`
}
