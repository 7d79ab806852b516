import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { listPackages as rowsOf } from '../../store/packages/list-packages.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import { type May, mayOf } from '../review/hindrance.ts'
import { type Standing, standingsOf } from '../review/standing.ts'
import { isId } from '../scope/is-id.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface PackagesAsked {
  readonly year?: number
  readonly state?: PackageState
  readonly organisationId?: string
  /** What the page before named as the next. */
  readonly after?: string
  readonly limit: number
}

export interface PackagePage {
  readonly packages: readonly ListedPackage[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** A package of a list, with what the actor may do to it as far as its findings do not stand in the way: nobody looked at them. */
export interface ListedPackage extends Standing {
  readonly may: May
}

/** The packages that are the actor's to see, the newest first. */
export function listPackages({ database }: Services, actor: Actor, asked: PackagesAsked): Promise<PackagePage> {
  return inScope(database, actor, async (work, scope) => {
    const { state, limit, ...filter } = asked
    for (const id of [filter.after, filter.organisationId])
      if (id !== undefined && !isId(id)) throw serverError('request-invalid', `${id} is no id`)
    const most = Math.min(Math.max(limit, 1), largestPage)
    const rows = await rowsOf(work, actor.regionId, {
      ...filter,
      ...(state === undefined ? {} : { states: [state] }),
      limit: most + 1,
    })
    const shown = rows.slice(0, most)
    const packs = shown.map((row) => ({ ...row, roles: scope.rolesAt(row.organisation_id) }))
    const packages = (await standingsOf(work, actor, packs)).map((one) => ({ ...one, may: mayOf(one) }))
    return { packages, next: rows.length > most ? (shown.at(-1)?.id ?? null) : null }
  })
}

const largestPage = 200
