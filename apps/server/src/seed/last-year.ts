import { cellsOfDraft } from '@mingxiao/drafts'
import { beginPackage } from '../actions/packages/create-package.ts'
import { readPackage } from '../actions/packages/read-package.ts'
import { extendWindow } from '../actions/region/extend-window.ts'
import { setWindow } from '../actions/region/set-window.ts'
import { inScope } from '../actions/scope/scope.ts'
import type { Services } from '../actions/scope/services.ts'
import type { Actor } from '../auth/actor.ts'
import { putClaimedScore } from '../store/packages/claimed-scores.ts'
import type { OrganisationTable } from '../store/tables.ts'
import { writeCells } from './fill-package.ts'
import { inventedDraft } from './invented-draft.ts'
import { inventedUnits } from './invented-units.ts'
import { journeyOf, type Team } from './sample-ways.ts'
import { type Fared, unitLastYear } from './unit-last-year.ts'

/** A unit of the sample county with those who have to do with its packages. */
export interface StaffedUnit {
  readonly organisation: OrganisationTable
  readonly team: Team
}

/** The year before, long closed: what charts over the years and those who compare with last year look at. */
export async function seedLastYear(
  services: Services,
  units: readonly StaffedUnit[],
  { bureau, year, opensAt }: { readonly bureau: Actor; readonly year: number; readonly opensAt: Date },
): Promise<void> {
  const onDay = (actor: Actor, days: number): Actor => ({ ...actor, at: new Date(opensAt.getTime() + days * day) })
  const closesAt = new Date(opensAt.getTime() + openDays * day)
  await setWindow(services, onDay(bureau, 0), { year, opensAt, closesAt, remindDays: [7, 1] })
  for (const { organisation, team } of units) {
    const fared = results[organisation.name]
    const unit = inventedUnits.find(({ name }) => name === organisation.name)
    if (!fared || !unit) continue
    const at = (days: number) => teamOn(team, (actor) => onDay(actor, days))
    if (fared.submittedOn >= openDays) {
      const reason = '换届交接，财务资料移交较晚。'
      const extension = { year, organisationId: organisation.id, closesAt: onDay(bureau, openDays + 20).at, reason }
      await extendWindow(services, onDay(bureau, openDays - 2), extension)
    }
    const { filler } = at(fared.submittedOn)
    const packageId = await begin(services, filler, organisation, year)
    await writeCells(services, filler, packageId, cellsOfDraft(inventedDraft(unitLastYear(unit, fared), year)))
    if (fared.claimed !== undefined) await claim(services, filler, packageId, fared.claimed)
    const written = journeyOf(services, at(fared.submittedOn), packageId)
    await written.waive(fared.excuse)
    await written.pass('submit', 'sign')
    const reviewed = journeyOf(services, at(fared.submittedOn + 12), packageId)
    await reviewed.pass('pass-department')
    await reviewed.acceptWaivers('情况属实。')
    await reviewed.pass('approve', ...(fared.isPublished ? (['publish'] as const) : []))
  }
}

const day = 86_400_000
const openDays = 90

interface Result extends Fared {
  /** Days after the window opened. */
  readonly submittedOn: number
  /** What the paper said that the unit handed in. */
  readonly claimed?: string
  readonly excuse: string
  readonly isPublished: boolean
}

const excuse = '预算年中调整，任务相应调减，调整批复随附。'
const result = (submittedOn: number, spent: string, met: string, claimed?: string): Result => {
  return { submittedOn, spent, met, excuse, isPublished: submittedOn % 2 === 0, ...(claimed ? { claimed } : {}) }
}

const results: Readonly<Record<string, Result>> = {
  示例市就业服务中心: result(60, '0.97', '1', '100'),
  示例市劳动保障监察大队: result(71, '0.94', '0.9', '99.5'),
  示例市河道保洁服务中心: result(84, '0.79', '0.8', '98'),
  示例市水利工程质量站: result(66, '0.96', '1'),
  示例市农村供水服务中心: result(101, '0.92', '0.7', '100'),
  示例市救助管理站: result(75, '0.90', '0.9'),
  示例市社会福利院: result(88, '0.56', '0.4', '99'),
  示例市殡葬管理所: result(58, '1', '1'),
}

function teamOn({ filler, head, reviewer, bureau }: Team, onDay: (actor: Actor) => Actor): Team {
  return { filler: onDay(filler), head: onDay(head), reviewer: onDay(reviewer), bureau: onDay(bureau) }
}

/** The forms of the present edition, as the sample county has no other. */
async function begin(
  { database }: Services,
  filler: Actor,
  organisation: OrganisationTable,
  year: number,
): Promise<string> {
  const pack = await inScope(database, filler, (work) =>
    beginPackage(work, filler, organisation, { year, edition: 'hunan-2024' }),
  )
  return pack.id
}

/** As where the package was read from a file that prints this score. */
export async function claim(services: Services, filler: Actor, packageId: string, score: string): Promise<void> {
  const { pack } = await readPackage(services, filler, packageId)
  const { revision } = pack
  await inScope(services.database, filler, (work) => putClaimedScore(work, pack, { score, revision }))
}
