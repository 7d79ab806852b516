import {
  type AttachmentHead,
  type BaseData,
  type Evaluation,
  nameOf,
  type Package,
  reportsOf,
  sameName,
  squeezed,
  tablesOf,
} from '@mingxiao/core'
import type { Change, IsComputed } from './change.ts'
import { diffReports } from './diff-reports.ts'
import { diffTables } from './diff-tables.ts'

/** What differs between two packages, in the order of their attachments; white space and ways to print a figure do not count. */
export function diffPackages(a: Package, b: Package, isComputed: IsComputed = () => false): readonly Change[] {
  const tables = pairTables(tablesOf(a), tablesOf(b))
  const reports = pairBy(reportsOf(a), reportsOf(b), (one, other) => one.kind === other.kind)
  return [
    ...headChanges(a, b),
    ...tables.flatMap(([one, other]) =>
      one && other
        ? diffTables({ pack: a, table: one }, { pack: b, table: other }, isComputed)
        : attachment(one, other),
    ),
    ...reports.flatMap(([one, other]) => (one && other ? diffReports(one, other) : attachment(one, other))),
  ]
}

function headChanges(a: Package, b: Package): readonly Change[] {
  const heads = [
    ['unit', a.unit, b.unit],
    ['year', String(a.year), String(b.year)],
    ['edition', a.edition, b.edition],
  ] as const
  return heads.flatMap(([kind, before, after]) => (before === after ? [] : [{ kind, before, after }]))
}

type Table = BaseData | Evaluation
type Pairing<T> = readonly (readonly [T | null, T | null])[]

/** A table of the same form; of the projects the one of the same name, and of those left over the one of the same number. */
function pairTables(a: readonly Table[], b: readonly Table[]): Pairing<Table> {
  return pairBy(
    a,
    b,
    (one, other) => one.kind === other.kind && sameName(nameIn(one), nameIn(other)),
    (one, other) => one.kind === other.kind && one.no === other.no,
  )
}

function nameIn(table: Table): string {
  return table.kind === 'base-data' ? table.no : nameOf(table as Evaluation)
}

/** Pairs by each way in turn what the ones before left over; the order is that of the second list, what it lacks comes last. */
function pairBy<T>(a: readonly T[], b: readonly T[], ...ways: readonly ((one: T, other: T) => boolean)[]): Pairing<T> {
  const partners = new Map<T, T>()
  const taken = new Set<T>()
  for (const isPair of ways) {
    for (const other of b) {
      if (partners.has(other)) continue
      const one = a.find((candidate) => !taken.has(candidate) && isPair(candidate, other))
      if (one === undefined) continue
      partners.set(other, one)
      taken.add(one)
    }
  }
  return [
    ...b.map((other) => [partners.get(other) ?? null, other] as const),
    ...a.filter((one) => !taken.has(one)).map((one) => [one, null] as const),
  ]
}

function attachment(one: AttachmentHead | null, other: AttachmentHead | null): readonly Change[] {
  const head = other ?? one
  if (!head) return []
  const title = squeezed(head.title.place.quote)
  return [{ kind: other ? 'attachment-added' : 'attachment-removed', attachment: head.no, title }]
}
