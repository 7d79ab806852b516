import type { Work } from '../with-context.ts'

export interface UnsubmittedUnit {
  readonly id: string
  readonly name: string
  readonly credit_code: string | null
}

/** The units whose package of a year is still in their own hands: not begun, being filled in, or returned. */
export async function unsubmittedUnits(
  work: Work,
  regionId: number,
  year: number,
): Promise<readonly UnsubmittedUnit[]> {
  const units = await work
    .selectFrom('organisation')
    .select(['id', 'name', 'credit_code'])
    .where('region_id', '=', regionId)
    .where('kind', '=', 'unit')
    .orderBy('id')
    .execute()
  // The latest submission of each unit comes last.
  const packages = await work
    .selectFrom('package')
    .select(['organisation_id', 'state'])
    .where('region_id', '=', regionId)
    .where('year', '=', year)
    .orderBy('submission')
    .execute()
  const states = new Map(packages.map(({ organisation_id, state }) => [organisation_id, state]))
  return units.filter(({ id }) => ['draft', 'returned'].includes(states.get(id) ?? 'draft'))
}
