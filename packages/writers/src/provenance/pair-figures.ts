import { alignSequences } from './align-sequences.ts'
import type { FoundFigure } from './found-figure.ts'
import type { PrintedFigure } from './printed-figures.ts'
import { readAs } from './read-as.ts'

/** A printed figure with what the file holds of it; null where it holds nothing. */
export interface Pair {
  readonly printed: PrintedFigure
  readonly found: FoundFigure | null
}

/**
 * Finds each printed figure in the file: by its address and place; where the file does not say which place, by the order of the
 * places; and where it does not say which figure either, by the order of all.
 */
export function pairFigures(printed: readonly PrintedFigure[], found: readonly FoundFigure[]): readonly Pair[] {
  const isNamed = found.some(({ address }) => address !== null)
  const pairs = isNamed ? pairByAddress(printed, found) : pairByOrder(printed, found)
  return printed.map((figure) => ({ printed: figure, found: pairs.get(figure) ?? null }))
}

type Pairs = ReadonlyMap<PrintedFigure, FoundFigure>

function pairByAddress(printed: readonly PrintedFigure[], found: readonly FoundFigure[]): Pairs {
  const foundBy = Map.groupBy(found, ({ address }) => address)
  const groups = Map.groupBy(printed, ({ tag }) => tag.address)
  return new Map(
    [...groups].flatMap(([address, figures]) => {
      const [placed, unplaced] = split(foundBy.get(address) ?? [])
      const byPlace = new Map(placed.map((figure) => [figure.place, figure]))
      const pairs = figures.flatMap((figure) => {
        const same = byPlace.get(figure.place)
        return same ? [[figure, same] as const] : []
      })
      return [...pairs, ...pairByOrder(figures, unplaced)]
    }),
  )
}

function split(found: readonly FoundFigure[]): readonly [readonly FoundFigure[], readonly FoundFigure[]] {
  return [found.filter(({ place }) => place !== null), found.filter(({ place }) => place === null)]
}

function pairByOrder(printed: readonly PrintedFigure[], found: readonly FoundFigure[]): Pairs {
  const isSame = (one: PrintedFigure, other: FoundFigure) => readAs(other, one) === one.text.trim()
  return new Map(alignSequences(printed, found, isSame))
}
