import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../store/connect.ts'
import { unitsUnder } from '../../store/region/organisations.ts'
import { type Context, type Work, withContext } from '../../store/with-context.ts'
import { reaches } from '../../workflow/reaches.ts'
import type { Role } from '../../workflow/role.ts'

/** What somebody may see in a region, and as what. */
export interface Scope {
  readonly actor: Actor
  readonly context: Context
  /** The roles that reach an organisation's packages. */
  rolesAt(organisationId: string): readonly Role[]
  /** Whose packages a role reaches. */
  reachOf(role: Role): Context['organisations']
}

/** One transaction in which an actor sees what is theirs to see. */
export async function inScope<T>(
  database: Database,
  actor: Actor,
  work: (work: Work, scope: Scope) => Promise<T>,
): Promise<T> {
  const scope = await scopeOf(database, actor)
  return withContext(database, scope.context, (transaction) => work(transaction, scope))
}

/** An administrator's scope is empty: who runs the server has no business with what is in it. */
export async function scopeOf(database: Database, actor: Actor): Promise<Scope> {
  const { regionId, grants } = actor
  const departments = grants
    .filter(({ role }) => reaches[role] === 'own-and-units')
    .map((grant) => grant.organisationId)
  const units =
    departments.length === 0
      ? new Map<string, readonly string[]>()
      : await withContext(database, { regionId, organisations: [] }, (work) => unitsUnder(work, regionId, departments))
  const reached = grants.map(({ role, organisationId }): Reached => {
    const reach = reaches[role]
    if (reach === 'region') return { role, organisations: 'region' }
    if (reach === 'nobody') return { role, organisations: [] }
    const under = reach === 'own-and-units' ? (units.get(organisationId) ?? []) : []
    return { role, organisations: [organisationId, ...under] }
  })
  return {
    actor,
    context: { regionId, organisations: allOf(reached) },
    rolesAt: (organisationId) =>
      reached
        .filter((one) => one.organisations === 'region' || one.organisations.includes(organisationId))
        .map(({ role }) => role),
    reachOf: (role) => allOf(reached.filter((one) => one.role === role)),
  }
}

function allOf(reached: readonly Reached[]): Context['organisations'] {
  if (reached.some(({ organisations }) => organisations === 'region')) return 'region'
  return [...new Set(reached.flatMap((one) => one.organisations))]
}

interface Reached extends Pick<Context, 'organisations'> {
  readonly role: Role
}
