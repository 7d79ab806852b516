import type { NoteTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

export async function addNotes(work: Work, rows: readonly NoteTable[]): Promise<void> {
  if (rows.length > 0)
    await work
      .insertInto('note')
      .values([...rows])
      .execute()
}

export function notesOf(work: Work, regionId: number, packageId: string): Promise<readonly NoteTable[]> {
  return work
    .selectFrom('note')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .orderBy('written_at')
    .orderBy('address')
    .execute()
}

/** How many notes on some packages are not settled yet, by package. */
export async function openNotesAmong(
  work: Work,
  regionId: number,
  packageIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (packageIds.length === 0) return new Map()
  const rows = await work
    .selectFrom('note')
    .select(['package_id', (select) => select.fn.countAll<string>().as('open')])
    .where('region_id', '=', regionId)
    .where('package_id', 'in', [...packageIds])
    .where('settled_at', 'is', null)
    .groupBy('package_id')
    .execute()
  return new Map(rows.map(({ package_id, open }) => [package_id, Number.parseInt(open, 10)]))
}

/** Marks a note as dealt with; false if it was before. */
export async function settle(
  work: Work,
  { region_id, id }: Pick<NoteTable, 'region_id' | 'id'>,
  settled: { readonly settled_by: string; readonly settled_at: Date },
): Promise<boolean> {
  const row = await work
    .updateTable('note')
    .set(settled)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
