import { serverError } from '../../errors.ts'
import { type FoundPackage, findPackage } from '../../store/packages/find-package.ts'
import type { Work } from '../../store/with-context.ts'
import { type DeedName, deeds } from '../../workflow/deeds.ts'
import type { Role } from '../../workflow/role.ts'
import { isId } from './is-id.ts'
import type { Scope } from './scope.ts'

/** A package, and the roles in which the actor comes to it. */
export interface LoadedPackage extends FoundPackage {
  readonly roles: readonly Role[]
}

/** What is not theirs to see does not exist for them: the answer is the same as for a package that there never was. */
export async function loadPackage(work: Work, scope: Scope, id: string, lock: 'lock' | 'look'): Promise<LoadedPackage> {
  const found = isId(id) ? await findPackage(work, scope.context.regionId, id, lock) : undefined
  const roles = found ? scope.rolesAt(found.organisation_id) : []
  if (!found || !haveCommon(deeds.read.roles, roles))
    throw serverError('package-not-found', `no package ${id} in scope`)
  return { ...found, roles }
}

/** Loads a package to do something to it that its state and the actor's roles allow. */
export async function loadForDeed(work: Work, scope: Scope, id: string, deed: DeedName): Promise<LoadedPackage> {
  const pack = await loadPackage(work, scope, id, deed === 'read' ? 'look' : 'lock')
  requireRole(deeds[deed].roles, pack.roles, deed)
  const states: readonly string[] = deeds[deed].in
  if (!states.includes(pack.state)) throw serverError('state-not-allowed', `${deed} in ${pack.state}`)
  return pack
}

export function requireRole(allowed: readonly Role[], roles: readonly Role[], what: string): void {
  if (!haveCommon(allowed, roles)) throw serverError('role-not-allowed', `${what} by ${roles.join(', ') || 'nobody'}`)
}

function haveCommon(allowed: readonly Role[], roles: readonly Role[]): boolean {
  return roles.some((role) => allowed.includes(role))
}
