import { Decimal, percentOf } from '@mingxiao/core'
import type { CountedPackage } from '../../store/region/counted-packages.ts'
import type { OpenTime } from '../../store/region/windows.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import type { PackageState } from '../../workflow/package-state.ts'

/** When a unit submitted, held against the end that was set for it. */
export type Timeliness = 'in-time' | 'extended' | 'late' | 'pending' | 'overdue'

/** A unit in a year: its package, if it has begun one, and what the dashboard counts of it. */
export interface CountedUnit {
  readonly year: number
  readonly organisation: OrganisationTable
  readonly department: OrganisationTable | null
  readonly packageId: string | null
  readonly state: PackageState | 'none'
  readonly timeliness: Timeliness
  readonly submittedAt: Date | null
  readonly closesAt: Date | null
  readonly printed: Decimal | null
  readonly recomputed: Decimal | null
  /** What reviewers left of the printed score. */
  readonly reviewed: Decimal | null
  /** Printed less recomputed. */
  readonly inflation: Decimal | null
  /** 执行率 of the whole budget, in percent. */
  readonly execution: Decimal | null
  /** 元. */
  readonly money: Decimal | null
  readonly spent: Decimal | null
  readonly errors: number | null
  readonly warnings: number | null
  readonly rules: Readonly<Record<string, number>>
}

/** What is known of a unit before its package is looked at. */
export interface UnitOfYear extends Pick<CountedUnit, 'year' | 'organisation' | 'department'> {
  /** When units may submit in general, and when this one may; null where no window was set. */
  readonly general: Pick<OpenTime, 'closesAt'> | null
  readonly own: Pick<OpenTime, 'closesAt'> | null
}

export function countUnit(unit: UnitOfYear, row: CountedPackage | undefined, at: Date): CountedUnit {
  const { year, organisation, department, own } = unit
  const printed = decimalOf(row?.printed)
  const recomputed = decimalOf(row?.recomputed)
  const money = decimalOf(row?.money)
  const spent = decimalOf(row?.spent)
  const state = row?.state ?? 'none'
  const submittedAt = state === 'none' || state === 'draft' ? null : (row?.submitted_at ?? null)
  return {
    year,
    organisation,
    department,
    packageId: row?.package_id ?? null,
    state,
    timeliness: timelinessOf(unit, submittedAt, at),
    submittedAt,
    closesAt: own?.closesAt ?? null,
    printed,
    recomputed,
    reviewed: decimalOf(row?.reviewed)?.round({ digits: 2, mode: 'half-up' }) ?? null,
    inflation: printed && recomputed ? printed.minus(recomputed) : null,
    execution: money && spent && shareOf(spent, money),
    money,
    spent,
    errors: row?.errors ?? null,
    warnings: row?.warnings ?? null,
    rules: row?.rules ?? {},
  }
}

/** In percent, to the two places that rates are printed with; null where the whole is nothing. */
export function shareOf(part: Decimal, whole: Decimal): Decimal | null {
  return percentOf(part, whole)?.round({ digits: 2, mode: 'half-up' }) ?? null
}

function timelinessOf({ general, own }: UnitOfYear, submittedAt: Date | null, at: Date): Timeliness {
  if (!submittedAt) return own && at >= own.closesAt ? 'overdue' : 'pending'
  if (!general || !own || submittedAt < general.closesAt) return 'in-time'
  return submittedAt < own.closesAt ? 'extended' : 'late'
}

function decimalOf(text: string | null | undefined): Decimal | null {
  return text === null || text === undefined ? null : Decimal.of(text)
}
