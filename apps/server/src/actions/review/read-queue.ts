import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import {
  countQueue,
  listQueue,
  type QueueFilter,
  type QueueJudgement,
  type QueuePart,
  type QueuePlace,
} from '../../store/review/list-queue.ts'
import { withContext } from '../../store/with-context.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { isReviewing, type ReviewingRole, waiting } from '../../workflow/waiting.ts'
import { isId } from '../scope/is-id.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { type Scope, scopeOf } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'
import { type May, mayOf } from './hindrance.ts'
import { rejudge } from './rejudge.ts'
import { standingsOf } from './standing.ts'

export interface QueueAsked extends Omit<QueueFilter, 'parts'> {
  /** Where packages stand; without it, where they wait for whoever asks. */
  readonly state?: PackageState
  /** What the page before named as the next. */
  readonly after?: string
  readonly limit: number
}

export interface ReviewQueue {
  readonly items: readonly QueueItem[]
  readonly next: string | null
  /** Of the whole queue, not of the page. */
  readonly packages: number
  /** In how many packages each rule has found something, whatever rule was asked for. */
  readonly rules: ReadonlyMap<string, number>
  /** Packages that were changed, or whose rules were, since they were judged; asking again judges more of them. */
  readonly unjudged: number
}

export interface QueueItem extends FoundPackage {
  readonly department_name: string | null
  readonly judgement: QueueJudgement | null
  /** As far as no findings stand in the way. */
  readonly may: May
}

/** The packages that wait for a reviewer, the riskiest first. */
export async function readQueue({ database }: Services, actor: Actor, asked: QueueAsked): Promise<ReviewQueue> {
  requireRegionRole(actor, 'review')
  const { state, after, limit, ...more } = asked
  if (more.departmentId !== undefined && !isId(more.departmentId))
    throw serverError('request-invalid', `${more.departmentId} is no id`)
  const place = after === undefined ? undefined : readPlace(after)
  const scope = await scopeOf(database, actor)
  const filter: QueueFilter = { ...more, parts: partsOf(scope, state) }
  const unjudged = await rejudge(database, scope, filter)
  return withContext(database, scope.context, async (work) => {
    const { regionId } = actor
    const { rule, ...withoutRule } = filter
    const all = await countQueue(work, regionId, withoutRule)
    const packages = rule === undefined ? all.packages : (all.rules.get(rule) ?? 0)
    const rows = await listQueue(work, regionId, filter, { limit: limit + 1, ...(place ? { after: place } : {}) })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const packs = shown.map((row) => ({ ...row, rule_settings: [], roles: scope.rolesAt(row.organisation_id) }))
    const standings = await standingsOf(work, actor, packs)
    return {
      items: shown.map((row, at) => ({ ...row, may: mayOf(standings[at] ?? missing(row.id)) })),
      next: rows.length > limit && last ? `${last.order_risk}~${last.id}` : null,
      packages,
      rules: all.rules,
      unjudged,
    }
  })
}

function partsOf(scope: Scope, state: PackageState | undefined): readonly QueuePart[] {
  const roles = [...new Set(scope.actor.grants.map(({ role }) => role).filter(isReviewing))]
  return roles.map((role: ReviewingRole) => ({
    states: state === undefined ? waiting[role] : [state],
    organisations: scope.reachOf(role),
  }))
}

function readPlace(text: string): QueuePlace {
  const [, risk = '', id = ''] = /^(Infinity|\d{1,40}(?:\.\d{1,40})?)~([0-9a-f-]{36})$/.exec(text) ?? []
  if (!isId(id)) throw serverError('request-invalid', `${text} is no place in a queue`)
  return { risk, id }
}

function missing(id: string): never {
  throw new Error(`${id} has no standing`)
}
