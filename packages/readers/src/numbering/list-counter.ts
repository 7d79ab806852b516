import { formatListNumber } from './format-list-number.ts'
import type { ListLevel } from './list-level.ts'

/** The list a paragraph belongs to. */
export interface ListPlace {
  /** Paragraphs with the same list count on from one another. */
  readonly list: string
  /** What the paragraph names: the list itself, or one of the overrides laid over it. */
  readonly instance: string
  readonly levels: readonly ListLevel[]
  /** For each level the number this instance begins with anew, where it does. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** Counts the lists of one document and prints the number of each paragraph in turn. */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  next(place: ListPlace, levelIndex: number): string {
    const level = place.levels[levelIndex]
    if (level === undefined) return ''

    const counts = this.#countsOf(place.list)
    counts[levelIndex] = this.#beginsAnew(place, levelIndex) ?? (counts[levelIndex] ?? level.start - 1) + 1
    for (let deeper = levelIndex + 1; deeper < place.levels.length; deeper++) {
      if ((place.levels[deeper]?.restartsAfter ?? -1) >= levelIndex) counts[deeper] = undefined
    }
    return level.pattern.map((part) => printPart(part, level, place, counts)).join('')
  }

  #countsOf(list: string): (number | undefined)[] {
    const counts = this.#counts.get(list) ?? []
    this.#counts.set(list, counts)
    return counts
  }

  /** An override's start counts once, where its instance is met at that level for the first time. */
  #beginsAnew(place: ListPlace, level: number): number | undefined {
    const key = `${place.instance}/${level}`
    if (this.#begun.has(key)) return undefined
    this.#begun.add(key)
    return place.startOverrides.get(level)
  }
}

function printPart(
  part: string | number,
  level: ListLevel,
  place: ListPlace,
  counts: readonly (number | undefined)[],
): string {
  if (typeof part === 'string') return part
  const counted = place.levels[part]
  if (counted === undefined) return ''
  return formatListNumber(counts[part] ?? counted.start, level.isLegal ? 'decimal' : counted.format)
}
