import type { Work } from '../with-context.ts'

export interface UnsubmittedUnit {
  readonly id: string
  readonly name: string
  readonly credit_code: string | null
}

/** The units whose package of a year is still in their own hands: not begun, being filled in, or returned; of all, or of one alone. */
export async function unsubmittedUnits(
  work: Work,
  regionId: number,
  year: number,
  only?: string,
): Promise<readonly UnsubmittedUnit[]> {
  let units = work
    .selectFrom('organisation')
    .select(['id', 'name', 'credit_code'])
    .where('region_id', '=', regionId)
    .where('kind', '=', 'unit')
    .orderBy('id')
  // The latest submission of each unit comes last.
  let packages = work
    .selectFrom('package')
    .select(['organisation_id', 'state'])
    .where('region_id', '=', regionId)
    .where('year', '=', year)
    .orderBy('submission')
  if (only !== undefined) {
    units = units.where('id', '=', only)
    packages = packages.where('organisation_id', '=', only)
  }
  const states = new Map((await packages.execute()).map(({ organisation_id, state }) => [organisation_id, state]))
  return (await units.execute()).filter(({ id }) => ['draft', 'returned'].includes(states.get(id) ?? 'draft'))
}
