import { remindedOn } from '../../store/region/notices.ts'
import { unsubmittedUnits } from '../../store/region/unsubmitted-units.ts'
import { openTimesOf } from '../../store/region/windows.ts'
import type { Work } from '../../store/with-context.ts'
import type { UnitToRemind } from './remind-unit.ts'

/** The units that have not submitted, each with its own end; `occasion` is what they are reminded on now. */
export async function unitsToRemindNow(
  work: Work,
  { regionId, year, at }: YearAt,
  occasion: string,
): Promise<readonly UnitToRemind[]> {
  return (await waitingUnits(work, { regionId, year, at })).map((unit) => ({ ...unit, occasion }))
}

/**
 * The units whose end is one of `remindDays` away, or nearer and they were not reminded then, such as while the server stood
 * still. Of several such days the nearest counts.
 */
export async function unitsDue(
  work: Work,
  { regionId, year, at }: YearAt,
  remindDays: readonly number[],
): Promise<readonly UnitToRemind[]> {
  const reminded = await remindedOn(work, regionId, year)
  const due = (await waitingUnits(work, { regionId, year, at })).flatMap((unit) => {
    const left = Date.parse(unit.closesAt) - at.getTime()
    const days = remindDays.filter((each) => left <= each * day)
    return left <= 0 || days.length === 0 ? [] : [{ ...unit, occasion: `${unit.closesAt} -${Math.min(...days)}` }]
  })
  return due.filter(({ organisationId, occasion }) => !reminded.has(`${organisationId} ${occasion}`))
}

export interface YearAt {
  readonly regionId: number
  readonly year: number
  readonly at: Date
}

/** Before the window opens nobody waits for anything. */
async function waitingUnits(
  work: Work,
  { regionId, year, at }: YearAt,
): Promise<readonly Omit<UnitToRemind, 'occasion'>[]> {
  const units = await unsubmittedUnits(work, regionId, year)
  const times = await openTimesOf(
    work,
    regionId,
    units.map(({ id }) => ({ year, organisation_id: id })),
  )
  return units.flatMap(({ id, name }, index) => {
    const time = times[index]
    if (!time || time.opensAt > at) return []
    const { closesAt } = time
    const daysLeft = Math.ceil((closesAt.getTime() - at.getTime()) / day)
    return [{ organisationId: id, name, year, closesAt: closesAt.toISOString(), daysLeft }]
  })
}

const day = 86_400_000
