import type { Actor } from '../../auth/actor.ts'
import { newId } from '../../store/new-id.ts'
import { addNotices, addReminder } from '../../store/region/notices.ts'
import { peopleAt } from '../../store/region/people-at.ts'
import { type UnsubmittedUnit, unsubmittedUnits } from '../../store/region/unsubmitted-units.ts'
import type { ItemOutcome } from '../../store/tables.ts'
import { type Work, withContext } from '../../store/with-context.ts'
import { record } from '../scope/record.ts'
import type { Services } from '../scope/services.ts'
import { announce } from '../webhooks/announce.ts'

/** A unit to be reminded that its time to submit ends. */
export interface UnitToRemind {
  readonly organisationId: string
  readonly name: string
  readonly year: number
  readonly closesAt: string
  /** Whole days, begun ones counted; negative once it is over. */
  readonly daysLeft: number
  /** What it is reminded on: a unit is reminded once on each. */
  readonly occasion: string
}

/** Writes a notice for everybody of a unit who can do something about it, and tells webhooks. A unit that has submitted meanwhile is left in peace. */
export function remindUnit({ database }: Services, actor: Actor, unit: UnitToRemind): Promise<ItemOutcome> {
  const { regionId, at } = actor
  const { organisationId, year, occasion, closesAt, daysLeft } = unit
  return withContext(database, { regionId, organisations: 'region' }, async (work): Promise<ItemOutcome> => {
    const [waiting] = await unsubmittedUnits(work, regionId, year, organisationId)
    if (!waiting) return { outcome: 'submitted', organisationId }
    const people = await peopleAt(work, { regionId, organisationId }, ['filler', 'finance-officer', 'head'])
    const said = { region_id: regionId, organisation_id: organisationId, year, occasion }
    const isNew = await addReminder(work, { ...said, closes_at: new Date(closesAt), reminded_at: at })
    if (isNew) await tell(work, actor, { unit, waiting, people })
    return { outcome: 'reminded', organisationId, people: people.length, daysLeft }
  })
}

async function tell(
  work: Work,
  actor: Actor,
  {
    unit: { organisationId, year, closesAt, daysLeft },
    waiting,
    people,
  }: { readonly unit: UnitToRemind; readonly waiting: UnsubmittedUnit; readonly people: readonly string[] },
): Promise<void> {
  const { regionId, at } = actor
  await addNotices(
    work,
    people.map((account) => ({
      region_id: regionId,
      id: newId(at),
      account_id: account,
      organisation_id: organisationId,
      kind: 'reminder',
      data: { year, closesAt, daysLeft },
      created_at: at,
      read_at: null,
    })),
  )
  const { name: organisation, credit_code: creditCode } = waiting
  await announce(work, { regionId, event: 'unit.reminded', at }, async () => ({
    organisationId,
    organisation,
    creditCode,
    year,
    closesAt,
    daysLeft,
  }))
  const after = { year, organisation: organisationId, closesAt, daysLeft, people: people.length }
  await record(work, actor, null, { action: 'remind-unit', before: null, after })
}
