import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { type FoundWaiver, type WaiverFilter, waiversIn } from '../../store/region/waivers-in.ts'
import { isId } from '../scope/is-id.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface WaiversAsked extends Omit<WaiverFilter, 'after'> {
  /** What the page before named as the next. */
  readonly after?: string
}

export interface WaiverPage {
  readonly waivers: readonly FoundWaiver[]
  readonly next: string | null
}

/** The waivers of all packages that are the actor's to see. */
export function listWaivers(
  { database }: Services,
  actor: Actor,
  { after, limit, ...filter }: WaiversAsked,
): Promise<WaiverPage> {
  return inScope(database, actor, async (work) => {
    const asked = { ...filter, ...(after === undefined ? {} : { after: readMark(after) }), limit: limit + 1 }
    const rows = await waiversIn(work, actor.regionId, asked)
    const waivers = rows.slice(0, limit)
    const last = waivers.at(-1)
    return { waivers, next: rows.length > limit && last ? markOf(last) : null }
  })
}

function markOf({ asked_at, package_id, fingerprint }: FoundWaiver): string {
  return `${asked_at.toISOString()} ${package_id} ${fingerprint}`
}

function readMark(mark: string): NonNullable<WaiverFilter['after']> {
  const [moment = '', packageId = '', fingerprint = ''] = mark.split(' ')
  const at = new Date(moment)
  if (Number.isNaN(at.getTime()) || !isId(packageId)) throw serverError('request-invalid', `${mark} is no mark`)
  return { at, packageId, fingerprint }
}
