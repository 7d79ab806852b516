import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import type { FoundPackage } from '../../store/packages/find-package.ts'
import { listPackages as rowsOf } from '../../store/packages/list-packages.ts'
import type { PackageState } from '../../workflow/package-state.ts'
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
  readonly packages: readonly FoundPackage[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** The packages that are the actor's to see, the newest first. */
export function listPackages({ database }: Services, actor: Actor, asked: PackagesAsked): Promise<PackagePage> {
  return inScope(database, actor, async (work) => {
    const { state, limit, ...filter } = asked
    for (const id of [filter.after, filter.organisationId])
      if (id !== undefined && !isId(id)) throw serverError('request-invalid', `${id} is no id`)
    const most = Math.min(Math.max(limit, 1), largestPage)
    const rows = await rowsOf(work, actor.regionId, {
      ...filter,
      ...(state === undefined ? {} : { states: [state] }),
      limit: most + 1,
    })
    const packages = rows.slice(0, most)
    return { packages, next: rows.length > most ? (packages.at(-1)?.id ?? null) : null }
  })
}

const largestPage = 200
