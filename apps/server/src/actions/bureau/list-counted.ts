import type { Decimal } from '@mingxiao/core'
import type { Actor } from '../../auth/actor.ts'
import type { Services } from '../scope/services.ts'
import { countUnits } from './count-units.ts'
import type { CountedUnit, Timeliness } from './counted-unit.ts'
import { executionRanges, inflationRanges, type Range, rangeOf, scoreRanges } from './ranges.ts'
import { hasErrors, isApproved, isInTime, isSubmitted } from './read-dashboard.ts'

/** Which mark of the dashboard: every part that is given must hold. Ranges are named by their keys. */
export interface Mark {
  readonly year: number
  /** 'none' for units under no department. */
  readonly department?: string
  readonly state?: CountedUnit['state']
  readonly timeliness?: Timeliness
  readonly printed?: string
  readonly recomputed?: string
  readonly reviewed?: string
  readonly inflation?: string
  readonly execution?: string
  /** Id of a rule that found something. */
  readonly rule?: string
  readonly having?: 'submitted' | 'in-time' | 'approved' | 'errors' | 'no-errors' | 'money' | 'package'
}

/** The units behind a mark of the dashboard, those with most errors and money first. */
export async function listCounted(services: Services, actor: Actor, mark: Mark): Promise<readonly CountedUnit[]> {
  const { units } = await countUnits(services, actor)
  return units
    .filter((unit) => isMeant(unit, mark, actor.at.getUTCFullYear()))
    .toSorted(
      (a, b) => (b.errors ?? 0) - (a.errors ?? 0) || byMoney(a, b) || (a.organisation.id < b.organisation.id ? -1 : 1),
    )
}

function isMeant(unit: CountedUnit, mark: Mark, now: number): boolean {
  const { year, department, state, timeliness, rule, having } = mark
  if (unit.year !== year) return false
  if (department !== undefined && (unit.department?.id ?? 'none') !== department) return false
  if (state !== undefined && unit.state !== state) return false
  if (timeliness !== undefined && unit.timeliness !== timeliness) return false
  if (rule !== undefined && !Object.hasOwn(unit.rules, rule)) return false
  if (having !== undefined && !has[having](unit)) return false
  return (
    isIn(unit.printed, mark.printed, () => scoreRanges(now)) &&
    isIn(unit.recomputed, mark.recomputed, () => scoreRanges(now)) &&
    isIn(unit.reviewed, mark.reviewed, () => scoreRanges(now)) &&
    isIn(unit.inflation, mark.inflation, inflationRanges) &&
    isIn(unit.execution, mark.execution, () => executionRanges(now))
  )
}

const has: Readonly<Record<NonNullable<Mark['having']>, (unit: CountedUnit) => boolean>> = {
  submitted: isSubmitted,
  approved: isApproved,
  errors: hasErrors,
  'in-time': isInTime,
  /** With money that `errors` does not count. */
  'no-errors': (unit) => unit.money !== null && !hasErrors(unit),
  money: ({ money }) => money !== null,
  package: ({ state }) => state !== 'none',
}

function isIn(value: Decimal | null, key: string | undefined, ranges: () => readonly Range[]): boolean {
  if (key === undefined) return true
  return value !== null && rangeOf(ranges(), value)?.key === key
}

function byMoney(a: CountedUnit, b: CountedUnit): number {
  if (!a.money || !b.money) return Number(Boolean(b.money)) - Number(Boolean(a.money))
  return b.money.compare(a.money)
}
