import type { Entry } from '@mingxiao/core'
import type { FigureSource } from '@mingxiao/drafts'
import type { FigureTag } from './laid-document.ts'

export type Figures = ReadonlyMap<string, FigureSource>

/** Which figure an entry prints; null where it is none, or where the package was read from a file. */
export function figureTagOf(entry: Entry<unknown>, figures: Figures): FigureTag | null {
  const address = addressOf(entry)
  const figure = address === null ? undefined : figures.get(address)
  return address === null || !figure ? null : { address, sources: figure.hash }
}

/** The address of an entry in a package held as data. */
export function addressOf({ place: { origin } }: Entry<unknown>): string | null {
  return origin.format === 'form' ? origin.path : null
}
