import type { Database } from '../../store/connect.ts'
import { cellsOf } from '../../store/packages/cells.ts'
import { findPackage } from '../../store/packages/find-package.ts'
import { ruleSettingsIn } from '../../store/region/rule-settings.ts'
import { type QueueFilter, queueMarks } from '../../store/review/list-queue.ts'
import { withContext } from '../../store/with-context.ts'
import { judgeCells } from '../judging/judge-cells.ts'
import { rulesVersionFor } from '../judging/rules-version-for.ts'
import type { Scope } from '../scope/scope.ts'
import { keepJudgement } from './keep-judgement.ts'

/**
 * Judges those packages of a queue anew that were changed since, or whose rules were, as many as somebody may wait for; the
 * others when the queue is asked for again. Returns how many are left.
 */
export async function rejudge(database: Database, scope: Scope, filter: QueueFilter): Promise<number> {
  const { context } = scope
  const stale = await withContext(database, context, async (work) => {
    const marks = await queueMarks(work, context.regionId, filter)
    const rule_settings = await ruleSettingsIn(work, context.regionId)
    return marks.filter(({ year, revision, judged_revision, rules_version }) => {
      return judged_revision !== revision || rules_version !== rulesVersionFor({ rule_settings, year })
    })
  })
  const now = stale.slice(0, mostAtOnce)
  await Promise.all(now.map(({ id }) => judgeAnew(database, scope, id)))
  return stale.length - now.length
}

/** Some seconds of judging. */
const mostAtOnce = 24

async function judgeAnew(database: Database, { actor, context }: Scope, id: string): Promise<void> {
  const { regionId, at } = actor
  const read = await withContext(database, context, async (work) => {
    const pack = await findPackage(work, regionId, id, 'look')
    return pack && { pack, cells: await cellsOf(work, regionId, id) }
  })
  if (!read) return
  const judged = await judgeCells(read.pack, read.cells)
  await withContext(database, context, async (work) => {
    const now = await findPackage(work, regionId, id, 'lock')
    if (now?.revision === read.pack.revision) await keepJudgement(work, now, judged, at)
  })
}
