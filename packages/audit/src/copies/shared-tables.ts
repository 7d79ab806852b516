import { Decimal, percentOf } from '@mingxiao/core'
import { type CopiedPlace, placeIn } from './copied-place.ts'
import type { CopyLimits } from './copy-limits.ts'
import { isSamePackage } from './is-same-package.ts'
import type { PackageDigest, TableDigest } from './package-digest.ts'
import { createUnionFind } from './union-find.ts'

/** One set of indicators in the tables of several packages, results and all. */
export interface SharedTable {
  /** Indicators that all have, each as name, target and result. */
  readonly indicators: readonly string[]
  /** The least share, in percent, that a table has in common with another. */
  readonly percent: Decimal
  readonly tables: readonly (CopiedPlace & { readonly name: string })[]
}

interface Owned {
  readonly owner: PackageDigest
  readonly table: TableDigest
  readonly indicators: ReadonlySet<string>
}

/** Tables of different packages that are nearly the same. */
export function sharedTables(digests: readonly PackageDigest[], limits: CopyLimits): readonly SharedTable[] {
  const tables = digests
    .flatMap((owner) => owner.tables.map((table) => ({ owner, table, indicators: new Set(table.indicators) })))
    .filter(({ indicators }) => indicators.size >= limits.indicators)
  const least = limits.indicatorSimilarity.times(Decimal.hundred)
  const sets = createUnionFind(tables.length)
  const shares = new Map<number, Decimal>()
  for (const [at, other] of candidatePairs(tables)) {
    const [a, b] = [tables[at], tables[other]]
    if (!a || !b || isSamePackage(a.owner, b.owner)) continue
    const shared = [...a.indicators].filter((indicator) => b.indicators.has(indicator)).length
    const share = percentOf(Decimal.count(shared), Decimal.count(a.indicators.size + b.indicators.size - shared))
    if (shared < limits.indicators || !share?.isAtLeast(least)) continue
    sets.join(at, other)
    const known = shares.get(other)
    if (!known || share.isBelow(known)) shares.set(other, share)
  }
  return sets.groups().map((members) => {
    const all = members.flatMap((member) => tables[member] ?? [])
    const percents = members.flatMap((member) => shares.get(member) ?? [])
    return {
      indicators: [...(all[0]?.indicators ?? [])].filter((one) => all.every(({ indicators }) => indicators.has(one))),
      percent: percents.reduce((low, share) => (share.isBelow(low) ? share : low), Decimal.hundred),
      tables: all.map(({ owner, table }) => ({ ...placeIn(owner, table.place), name: table.name })),
    }
  })
}

/**
 * Pairs worth comparing, the earlier first. Equal tables are paired with the first of them; else two tables must share an
 * indicator that few have: what everybody has proves nothing, and would pair everybody with everybody.
 */
function candidatePairs(tables: readonly Owned[]): readonly (readonly [number, number])[] {
  const equal = Map.groupBy(tables.keys(), (at) => [...(tables[at]?.indicators ?? [])].toSorted().join('\n'))
  const alike = Map.groupBy(
    tables.flatMap(({ indicators }, at) => [...indicators].map((indicator) => ({ indicator, at }))),
    ({ indicator }) => indicator,
  )
  const pairs = new Map<number, readonly [number, number]>()
  const add = (a: number, b: number) => pairs.set(a * tables.length + b, [a, b])
  for (const [first = 0, ...others] of equal.values()) for (const other of others) add(first, other)
  for (const holders of alike.values()) {
    if (holders.length > mostHolders) continue
    for (const [at, { at: first }] of holders.entries()) {
      for (const { at: other } of holders.slice(at + 1)) add(first, other)
    }
  }
  return [...pairs.values()]
}

/** Keeps the pairs of one indicator to some hundreds. */
const mostHolders = 40
