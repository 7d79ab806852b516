import { remindUnit, type UnitToRemind } from '../actions/region/remind-unit.ts'
import { requireRegionRole } from '../actions/scope/require-region-role.ts'
import type { Actor } from '../auth/actor.ts'
import type { JobKind } from './job-kind.ts'

/** Who is reminded was settled when it was asked for. */
export interface ReminderInput {
  readonly year: number
  readonly units: readonly UnitToRemind[]
}

/** Units that have not submitted are told so, one after the other. */
export const reminderKind: JobKind = {
  async stepsOf(services, job, actorNow) {
    const { units } = job.input as ReminderInput
    return units.map((unit, at) => ({
      name:
        units.findIndex(({ name }) => name === unit.name) === at ? unit.name : `${unit.name} ${unit.organisationId}`,
      run: async () => {
        const actor = await actorNow()
        if (job.account_id !== null) requireRegionRole(actor, 'remind-units')
        return remindUnit(services, actor, unit)
      },
    }))
  },
}

/** Who does what the window asks for, as the trail names it. */
export function theServer(where: Pick<Actor, 'regionId' | 'address' | 'at'>): Actor {
  return { ...where, accountId: '00000000-0000-0000-0000-000000000000', grants: [] }
}
