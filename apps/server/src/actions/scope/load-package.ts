import { serverError } from '../../errors.ts'
import { findPackage, type JudgeablePackage } from '../../store/packages/find-package.ts'
import { partsOf } from '../../store/packages/parts-of.ts'
import type { Work } from '../../store/with-context.ts'
import { type Deed, type DeedName, deeds } from '../../workflow/deeds.ts'
import type { Role } from '../../workflow/role.ts'
import { deedRefusal, roleRefusal } from './deed-refusal.ts'
import { isId } from './is-id.ts'
import type { Scope } from './scope.ts'

/** A package, and the roles in which the actor comes to it. */
export interface LoadedPackage extends JudgeablePackage {
  readonly roles: readonly Role[]
}

/** What is not theirs to see does not exist for them: the answer is the same as for a package that there never was. */
export async function loadPackage(work: Work, scope: Scope, id: string, lock: 'lock' | 'look'): Promise<LoadedPackage> {
  const found = isId(id) ? await findPackage(work, scope.context.regionId, id, lock) : undefined
  const roles = found ? scope.rolesAt(found.organisation_id) : []
  if (!found || roleRefusal(deeds.read.roles, roles, 'read'))
    throw serverError('package-not-found', `no package ${id} in scope`)
  return { ...found, roles }
}

/** Loads a package to do something to it that its state and the actor's roles allow. */
export async function loadForDeed(
  work: Work,
  scope: Scope,
  id: string,
  deed: DeedName,
  lock: 'lock' | 'look' = deed === 'read' ? 'look' : 'lock',
): Promise<LoadedPackage> {
  const pack = await loadPackage(work, scope, id, lock)
  const { notAfter }: Deed = deeds[deed]
  const parts = notAfter ? await partsOf(work, pack, scope.actor.accountId) : []
  const refusal = deedRefusal(deed, pack, parts)
  if (refusal) throw refusal
  return pack
}

export function requireRole(allowed: readonly Role[], roles: readonly Role[], what: string): void {
  const refusal = roleRefusal(allowed, roles, what)
  if (refusal) throw refusal
}
