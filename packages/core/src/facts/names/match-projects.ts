import type { LawYear } from '@mingxiao/law'
import { compareNames } from './name-similarity.ts'
import { coreName } from './plain-name.ts'
import { sameName, similarNames } from './same-project.ts'

/** Two things taken for the same project; not exact where their names are only alike. */
export interface Pair<A, B> {
  readonly first: A
  readonly second: B
  readonly exact: boolean
}

export interface Matching<A, B> {
  readonly pairs: readonly Pair<A, B>[]
  readonly firstOnly: readonly A[]
  readonly secondOnly: readonly B[]
}

/** Pairs two lists by name, each item once: equal names before names that are alike, the most alike first. */
export function matchProjects<A, B>(
  firsts: readonly A[],
  seconds: readonly B[],
  names: { readonly first: (item: A) => string; readonly second: (item: B) => string },
  year: LawYear,
): Matching<A, B> {
  const pairs: Pair<A, B>[] = []
  const openFirst = new Set(firsts)
  const openSecond = new Set(seconds)
  const pair = (first: A, second: B, exact: boolean) => {
    openFirst.delete(first)
    openSecond.delete(second)
    pairs.push({ first, second, exact })
  }
  for (const first of firsts) {
    const second = [...openSecond].find((item) => sameName(names.first(first), names.second(item)))
    if (second !== undefined) pair(first, second, true)
  }
  for (const { first, second } of alike([...openFirst], [...openSecond], names, year)) {
    if (openFirst.has(first) && openSecond.has(second)) pair(first, second, false)
  }
  return { pairs, firstOnly: [...openFirst], secondOnly: [...openSecond] }
}

function alike<A, B>(
  firsts: readonly A[],
  seconds: readonly B[],
  names: { readonly first: (item: A) => string; readonly second: (item: B) => string },
  year: LawYear,
): readonly { readonly first: A; readonly second: B }[] {
  const candidates = firsts.flatMap((first) =>
    seconds
      .filter((second) => similarNames(names.first(first), names.second(second), year))
      .map((second) => ({
        first,
        second,
        similarity: compareNames(coreName(names.first(first)), coreName(names.second(second))).similarity,
      })),
  )
  return candidates.toSorted((a, b) => b.similarity.compare(a.similarity))
}
