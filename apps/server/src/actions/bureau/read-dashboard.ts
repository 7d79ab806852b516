import { type Rule, rules, type Severity } from '@mingxiao/audit'
import { Decimal, sum } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import type { OrganisationTable, Tables } from '../../store/tables.ts'
import { deeds } from '../../workflow/deeds.ts'
import { rejudge } from '../review/rejudge.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { scopeOf } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type CountedRegion, countUnits } from './count-units.ts'
import { type CountedUnit, shareOf, type Timeliness } from './counted-unit.ts'
import { executionRanges, inflationRanges, type Range, rangeOf, scoreRanges } from './ranges.ts'

/** What the bureau sees of a year at a glance, and of all years in a line. */
export interface Dashboard {
  readonly year: number
  /** Packages that were changed since they were judged; asking again judges more of them. */
  readonly unjudged: number
  readonly years: readonly number[]
  readonly window: Tables['submission_window'] | null
  readonly units: readonly CountedUnit[]
  readonly money: Money
  readonly departments: readonly DepartmentCount[]
  readonly scores: readonly (Range & Readonly<Record<'printed' | 'recomputed' | 'reviewed', number>>)[]
  readonly inflation: readonly (Range & { readonly packages: number })[]
  readonly execution: readonly (Range & { readonly packages: number; readonly money: Decimal })[]
  readonly rules: readonly RuleCount[]
  readonly trend: readonly YearCount[]
}

/** 元: of all packages, and of those with errors. */
export interface Money {
  readonly all: Decimal
  readonly withErrors: Decimal
}

export interface DepartmentCount {
  /** Null for units under no department. */
  readonly department: OrganisationTable | null
  readonly units: number
  readonly states: ReadonlyMap<CountedUnit['state'], number>
  readonly timeliness: ReadonlyMap<Timeliness, number>
  readonly money: Money
}

export interface RuleCount {
  readonly rule: Rule
  readonly severity: Severity
  readonly packages: number
  readonly findings: number
}

export interface YearCount {
  readonly year: number
  readonly packages: number
  readonly submitted: number
  readonly inTime: number
  readonly approved: number
  readonly printed: Decimal | null
  readonly recomputed: Decimal | null
  readonly reviewed: Decimal | null
  readonly execution: Decimal | null
  readonly errors: Decimal | null
  readonly money: Money
}

export async function readDashboard(services: Services, actor: Actor, asked: number | undefined): Promise<Dashboard> {
  const unjudged = await rejudgeYear(services, actor, asked)
  const counted = await countUnits(services, actor)
  const now = actor.at.getUTCFullYear()
  const year = asked ?? counted.years[0] ?? now - 1
  const units = counted.units.filter((unit) => unit.year === year)
  return {
    year,
    unjudged,
    years: counted.years,
    window: counted.windows.find((window) => window.year === year) ?? null,
    units,
    money: moneyOf(units),
    departments: departmentCounts(units, counted),
    scores: scoreRanges(now).map((range, _, all) => ({
      ...range,
      printed: inRange(units, all, range, ({ printed }) => printed).length,
      recomputed: inRange(units, all, range, ({ recomputed }) => recomputed).length,
      reviewed: inRange(units, all, range, ({ reviewed }) => reviewed).length,
    })),
    inflation: inflationRanges().map((range, _, all) => ({
      ...range,
      packages: inRange(units, all, range, ({ inflation }) => inflation).length,
    })),
    execution: executionRanges(now).map((range, _, all) => {
      const own = inRange(units, all, range, ({ execution }) => execution)
      return { ...range, packages: own.length, money: moneyOf(own).all }
    }),
    rules: ruleCounts(units),
    trend: counted.years.toReversed().map((one) =>
      yearCount(
        one,
        counted.units.filter((unit) => unit.year === one),
      ),
    ),
  }
}

/** What was changed since, or whose rules were, is counted as it stands. */
async function rejudgeYear({ database }: Services, actor: Actor, year: number | undefined): Promise<number> {
  requireRegionRole(actor, 'see-bureau')
  const parts = [{ states: deeds.read.in, organisations: 'region' }] as const
  const scope = await scopeOf(database, actor)
  return rejudge(database, scope, { parts, ...(year === undefined ? {} : { year }) })
}

function inRange(
  units: readonly CountedUnit[],
  ranges: readonly Range[],
  range: Range,
  take: (unit: CountedUnit) => Decimal | null,
): readonly CountedUnit[] {
  return units.filter((unit) => {
    const value = take(unit)
    return value !== null && rangeOf(ranges, value) === range
  })
}

function moneyOf(units: readonly CountedUnit[]): Money {
  const add = (some: readonly CountedUnit[]) => sum(some.flatMap(({ money }) => money ?? []))
  return { all: add(units), withErrors: add(units.filter(hasErrors)) }
}

export function hasErrors({ errors }: CountedUnit): boolean {
  return errors !== null && errors > 0
}

/** On its way to the bureau or past it; what was returned or withdrawn is not. */
export function isSubmitted({ state }: CountedUnit): boolean {
  return state !== 'none' && state !== 'draft' && state !== 'returned'
}

/** Submitted for the first time before the end that was set for the unit. */
export function isInTime({ timeliness }: CountedUnit): boolean {
  return timeliness === 'in-time' || timeliness === 'extended'
}

export function isApproved({ state }: CountedUnit): boolean {
  return state === 'approved' || state === 'published'
}

function departmentCounts(units: readonly CountedUnit[], { departments }: CountedRegion): readonly DepartmentCount[] {
  const groups = [...departments, null].map((department) => ({
    department,
    own: units.filter((unit) => (unit.department?.id ?? null) === (department?.id ?? null)),
  }))
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ department, own }) => ({
      department,
      units: own.length,
      states: countBy(own, ({ state }) => state),
      timeliness: countBy(own, ({ timeliness }) => timeliness),
      money: moneyOf(own),
    }))
}

function countBy<K>(units: readonly CountedUnit[], keyOf: (unit: CountedUnit) => K): ReadonlyMap<K, number> {
  return new Map([...Map.groupBy(units, keyOf)].map(([key, own]) => [key, own.length]))
}

function ruleCounts(units: readonly CountedUnit[]): readonly RuleCount[] {
  const found = new Map<string, { packages: number; findings: number }>()
  for (const unit of units)
    for (const [id, findings] of Object.entries(unit.rules)) {
      const { packages, findings: before } = found.get(id) ?? { packages: 0, findings: 0 }
      found.set(id, { packages: packages + 1, findings: before + findings })
    }
  return rules
    .flatMap((rule): readonly RuleCount[] => {
      const counts = found.get(rule.id)
      return counts ? [{ rule, severity: rule.severity, ...counts }] : []
    })
    .toSorted((a, b) => b.findings - a.findings || b.packages - a.packages || (a.rule.code < b.rule.code ? -1 : 1))
}

function yearCount(year: number, units: readonly CountedUnit[]): YearCount {
  const judged = units.filter(({ errors }) => errors !== null)
  const spending = units.filter(({ money, spent }) => money !== null && spent !== null)
  const budget = sum(spending.flatMap(({ money }) => money ?? []))
  return {
    year,
    packages: units.filter(({ state }) => state !== 'none').length,
    submitted: units.filter(isSubmitted).length,
    inTime: units.filter(isInTime).length,
    approved: units.filter(isApproved).length,
    printed: meanOf(units.flatMap(({ printed }) => printed ?? [])),
    recomputed: meanOf(units.flatMap(({ recomputed }) => recomputed ?? [])),
    reviewed: meanOf(units.flatMap(({ reviewed }) => reviewed ?? [])),
    execution: shareOf(sum(spending.flatMap(({ spent }) => spent ?? [])), budget),
    errors: meanOf(judged.map(({ errors }) => Decimal.count(errors ?? 0))),
    money: moneyOf(units),
  }
}

function meanOf(values: readonly Decimal[]): Decimal | null {
  if (values.length === 0) return null
  return sum(values).dividedBy(Decimal.count(values.length)).round({ digits: 2, mode: 'half-up' })
}
