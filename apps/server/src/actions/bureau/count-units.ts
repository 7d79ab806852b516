import type { Actor } from '../../auth/actor.ts'
import { type CountedPackage, countedPackages } from '../../store/region/counted-packages.ts'
import { listOrganisations } from '../../store/region/organisations.ts'
import { openTimesOf, windowsIn } from '../../store/region/windows.ts'
import type { OrganisationTable, Tables } from '../../store/tables.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type CountedUnit, countUnit } from './counted-unit.ts'

/** Everything that the dashboard counts, of all years. */
export interface CountedRegion {
  /** The latest first. */
  readonly years: readonly number[]
  readonly windows: readonly Tables['submission_window'][]
  readonly departments: readonly OrganisationTable[]
  /** For each year those units that are there now, with or without a package. */
  readonly units: readonly CountedUnit[]
}

export function countUnits({ database }: Services, actor: Actor): Promise<CountedRegion> {
  requireRegionRole(actor, 'see-bureau')
  const { regionId, at } = actor
  return inScope(database, actor, async (work) => {
    const organisations = await listOrganisations(work, regionId)
    const packages = await countedPackages(work, regionId)
    const windows = await windowsIn(work, regionId)
    const years = [...new Set([...windows, ...packages].map(({ year }) => year))].toSorted((a, b) => b - a)
    const asked = organisations
      .filter(({ kind }) => kind === 'unit')
      .flatMap((organisation) => years.map((year) => ({ year, organisation, organisation_id: organisation.id })))
    const times = await openTimesOf(work, regionId, asked)
    const departments = organisations
      .filter(({ kind }) => kind === 'department')
      .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    const byId = new Map(departments.map((department) => [department.id, department]))
    const byUnit = new Map(packages.map((row) => [keyOf(row), row]))
    const units = asked.map(({ year, organisation, organisation_id }, index) => {
      const general = windows.find((window) => window.year === year)
      const unit = {
        year,
        organisation,
        department: byId.get(organisation.parent_id ?? '') ?? null,
        general: general ? { closesAt: general.closes_at } : null,
        own: times[index] ?? null,
      }
      return countUnit(unit, byUnit.get(keyOf({ year, organisation_id })), at)
    })
    return { years, windows, departments, units }
  })
}

function keyOf({ year, organisation_id }: Pick<CountedPackage, 'year' | 'organisation_id'>): string {
  return `${year} ${organisation_id}`
}
