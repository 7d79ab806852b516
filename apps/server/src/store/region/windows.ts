import type { ExtensionTable, Tables } from '../tables.ts'
import type { Work } from '../with-context.ts'

type SubmissionWindow = Tables['submission_window']

export function findWindow(work: Work, regionId: number, year: number): Promise<SubmissionWindow | undefined> {
  return work
    .selectFrom('submission_window')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('year', '=', year)
    .executeTakeFirst()
}

/** Sets when the units of a region may submit, in place of what was set before. */
export async function putWindow(work: Work, row: SubmissionWindow): Promise<void> {
  await work
    .insertInto('submission_window')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'year']).doUpdateSet((set) => ({
        opens_at: set.ref('excluded.opens_at'),
        closes_at: set.ref('excluded.closes_at'),
        remind_days: set.ref('excluded.remind_days'),
      })),
    )
    .execute()
}

export async function addExtension(work: Work, row: ExtensionTable): Promise<void> {
  await work.insertInto('extension').values(row).execute()
}

/** Whether a unit may submit at a moment: between opening and closing, or the end of an extension of its own. */
export async function isOpen(
  work: Work,
  {
    regionId,
    year,
    organisationId,
  }: { readonly regionId: number; readonly year: number; readonly organisationId: string },
  at: Date,
): Promise<boolean> {
  const window = await findWindow(work, regionId, year)
  if (!window || at < window.opens_at) return false
  if (at < window.closes_at) return true
  const extension = await work
    .selectFrom('extension')
    .select('id')
    .where('region_id', '=', regionId)
    .where('year', '=', year)
    .where('organisation_id', '=', organisationId)
    .where('closes_at', '>', at)
    .executeTakeFirst()
  return extension !== undefined
}
