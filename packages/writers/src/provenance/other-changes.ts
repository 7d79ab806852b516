import { innerQuotes } from '@mingxiao/audit'
import { squeezed } from '@mingxiao/core'
import type { CellChange, Change, ParagraphChange } from '@mingxiao/drafts'
import type { FigurePlace, ReadFigure, Verification } from './verification.ts'

/**
 * Of what differs between a package and its file as it was read again, all that no named figure accounts for: what somebody
 * typed into a blank cell, beside a figure, or into the words.
 */
export function otherChanges(
  { changed, outdated, missing }: Pick<Verification, 'changed' | 'outdated' | 'missing'>,
  changes: readonly Change[],
): readonly Change[] {
  const read = [...changed, ...outdated]
  const told = new Set([...read, ...missing.map((figure) => ({ ...figure, found: '' }))].map(keyOf))
  return changes.filter((change) => {
    if (change.kind === 'cell') return !told.has(keyOfCell(change))
    return change.kind !== 'paragraph-changed' || !explains(read.filter(isIn(change)), change.before, change.after)
  })
}

function keyOf({ address, found }: Pick<ReadFigure, 'address' | 'found'>): string {
  return `${address}=${squeezed(found)}`
}

function keyOfCell({ address, after }: CellChange): string {
  return keyOf({ address: address ?? '', found: after })
}

/** Whether a figure may stand in the paragraph: its label names the attachment and the heading. */
function isIn({ attachment, label }: ParagraphChange): (figure: FigurePlace) => boolean {
  return (figure) => figure.label.startsWith(`附件${attachment} `) && figure.label.includes(innerQuotes(label))
}

/** Whether a text became the other by nothing but changes of these figures, in their order. */
function explains(figures: readonly ReadFigure[], before: string, after: string): boolean {
  if (before === after) return true
  return figures.some(({ printed, found }, at) =>
    placesOf(printed, before, after).some(
      (start) =>
        after.startsWith(found, start) &&
        explains(figures.slice(at + 1), before.slice(start + printed.length), after.slice(start + found.length)),
    ),
  )
}

/** Where a figure stands in a text, up to where the other text begins to differ. */
function placesOf(printed: string, before: string, after: string): readonly number[] {
  const places: number[] = []
  for (let at = before.indexOf(printed); at >= 0 && before.startsWith(after.slice(0, at)); ) {
    places.push(at)
    at = before.indexOf(printed, at + 1)
  }
  return places
}
