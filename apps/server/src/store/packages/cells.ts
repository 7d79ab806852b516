import type { CellTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Every cell that somebody has filled in, by its address. */
export async function cellsOf(
  work: Work,
  regionId: number,
  packageId: string,
): Promise<ReadonlyMap<string, CellTable>> {
  const rows = await work
    .selectFrom('cell')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .orderBy('address')
    .execute()
  return new Map(rows.map((row) => [row.address, row]))
}

/** Writes cells, new or changed; the package is locked by whoever calls. */
export async function putCells(work: Work, cells: readonly CellTable[]): Promise<void> {
  for (let from = 0; from < cells.length; from += perStatement) {
    await work
      .insertInto('cell')
      .values(cells.slice(from, from + perStatement))
      .onConflict((conflict) =>
        conflict.columns(['region_id', 'package_id', 'address']).doUpdateSet((set) => ({
          value: set.ref('excluded.value'),
          revision: set.ref('excluded.revision'),
          changed_by: set.ref('excluded.changed_by'),
          changed_at: set.ref('excluded.changed_at'),
        })),
      )
      .execute()
  }
}

/** A statement of PostgreSQL takes 65535 parameters. */
const perStatement = 2_000
