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

/** The windows of a region, the latest year first. */
export function windowsIn(work: Work, regionId: number): Promise<readonly SubmissionWindow[]> {
  return work
    .selectFrom('submission_window')
    .selectAll()
    .where('region_id', '=', regionId)
    .orderBy('year', 'desc')
    .execute()
}

export async function addExtension(work: Work, row: ExtensionTable): Promise<void> {
  await work.insertInto('extension').values(row).execute()
}

/** When a unit may submit: from the opening of the year's window to its end, or the end of the unit's last extension. */
export interface OpenTime {
  readonly opensAt: Date
  readonly closesAt: Date
  /** The unit has longer than the others. */
  readonly isExtended: boolean
}

/** For each of some units and years when it may submit; null where no window was set for the year. */
export async function openTimesOf(
  work: Work,
  regionId: number,
  asked: readonly { readonly year: number; readonly organisation_id: string }[],
): Promise<readonly (OpenTime | null)[]> {
  if (asked.length === 0) return []
  const years = [...new Set(asked.map(({ year }) => year))]
  const windows = await work
    .selectFrom('submission_window')
    .select(['year', 'opens_at', 'closes_at'])
    .where('region_id', '=', regionId)
    .where('year', 'in', years)
    .execute()
  const extensions = await work
    .selectFrom('extension')
    .select(['year', 'organisation_id', 'closes_at'])
    .where('region_id', '=', regionId)
    .where('year', 'in', years)
    .where('organisation_id', 'in', [...new Set(asked.map(({ organisation_id }) => organisation_id))])
    .execute()
  return asked.map(({ year, organisation_id }) => {
    const window = windows.find((one) => one.year === year)
    if (!window) return null
    const own = extensions.filter((one) => one.year === year && one.organisation_id === organisation_id)
    const closesAt = new Date(Math.max(...[window, ...own].map(({ closes_at }) => closes_at.getTime())))
    return { opensAt: window.opens_at, closesAt, isExtended: closesAt > window.closes_at }
  })
}

export function isOpenAt({ opensAt, closesAt }: OpenTime, at: Date): boolean {
  return at >= opensAt && at < closesAt
}
