import type { OrganisationTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

export function findOrganisation(work: Work, regionId: number, id: string): Promise<OrganisationTable | undefined> {
  return work
    .selectFrom('organisation')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The units under departments, by their department. */
export async function unitsUnder(
  work: Work,
  regionId: number,
  departments: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (departments.length === 0) return new Map()
  const rows = await work
    .selectFrom('organisation')
    .select(['id', 'parent_id'])
    .where('region_id', '=', regionId)
    .where('parent_id', 'in', [...departments])
    .execute()
  return new Map(
    departments.map((department) => [
      department,
      rows.filter(({ parent_id }) => parent_id === department).map(({ id }) => id),
    ]),
  )
}

export function listOrganisations(work: Work, regionId: number): Promise<readonly OrganisationTable[]> {
  return work.selectFrom('organisation').selectAll().where('region_id', '=', regionId).orderBy('id').execute()
}

/** Adds an organisation; false if another of the region has its credit code. */
export async function addOrganisationRow(work: Work, row: OrganisationTable): Promise<boolean> {
  const added = await work
    .insertInto('organisation')
    .values(row)
    .onConflict((conflict) => conflict.columns(['region_id', 'credit_code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Changes what an organisation is called and where it stands; false if another of the region has its credit code. */
export async function changeOrganisationRow(
  work: Work,
  row: Pick<OrganisationTable, 'region_id' | 'id' | 'parent_id' | 'name' | 'credit_code'>,
): Promise<boolean> {
  const { region_id, id, ...change } = row
  if (row.credit_code !== null) {
    const other = await work
      .selectFrom('organisation')
      .select('id')
      .where('region_id', '=', region_id)
      .where('credit_code', '=', row.credit_code)
      .where('id', '<>', id)
      .executeTakeFirst()
    if (other) return false
  }
  await work.updateTable('organisation').set(change).where('region_id', '=', region_id).where('id', '=', id).execute()
  return true
}
