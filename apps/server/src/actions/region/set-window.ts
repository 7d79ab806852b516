import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { findWindow, putWindow } from '../../store/region/windows.ts'
import { record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface WindowAsked {
  readonly year: number
  readonly opensAt: Date
  readonly closesAt: Date
  /** How many days before closing units are reminded. */
  readonly remindDays: readonly number[]
}

/** Sets when the units of the region may submit the packages of a year. */
export function setWindow({ database }: Services, actor: Actor, asked: WindowAsked): Promise<void> {
  return inScope(database, actor, async (work) => {
    requireRegionRole(actor, 'set-window')
    const { year, opensAt, closesAt, remindDays } = asked
    if (opensAt >= closesAt || remindDays.some((days) => !Number.isInteger(days) || days < 0 || days > 365))
      throw serverError('window-invalid', `${opensAt.toISOString()} to ${closesAt.toISOString()}`)
    const before = await findWindow(work, actor.regionId, year)
    await putWindow(work, {
      region_id: actor.regionId,
      year,
      opens_at: opensAt,
      closes_at: closesAt,
      remind_days: [...remindDays],
    })
    const said = (opens: Date, closes: Date) => ({ year, opensAt: opens.toISOString(), closesAt: closes.toISOString() })
    await record(work, actor, null, {
      action: 'set-window',
      before: before ? said(before.opens_at, before.closes_at) : null,
      after: said(opensAt, closesAt),
    })
  })
}
