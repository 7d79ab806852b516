import type { AppError } from '@mingxiao/core'
import { serverError } from '../../errors.ts'
import { type Deed, type DeedName, deeds } from '../../workflow/deeds.ts'
import type { PackageState } from '../../workflow/package-state.ts'
import type { Part } from '../../workflow/part.ts'
import type { Role } from '../../workflow/role.ts'

/** Why somebody may not do something to a package; null where they may. `parts` are those they took in this submission. */
export function deedRefusal(
  name: DeedName,
  pack: { readonly roles: readonly Role[]; readonly state: PackageState },
  parts: readonly Part[],
): AppError | null {
  const deed: Deed = deeds[name]
  const refusal = roleRefusal(deed.roles, pack.roles, name)
  if (refusal) return refusal
  if (!deed.in.includes(pack.state)) return serverError('state-not-allowed', `${name} in ${pack.state}`)
  const excluded = parts.find((part) => deed.notAfter?.includes(part))
  return excluded ? serverError('parts-exclude', `${name} after ${excluded}`) : null
}

/** Why none of somebody's roles is one that may; null where one is. */
export function roleRefusal(allowed: readonly Role[], roles: readonly Role[], what: string): AppError | null {
  if (roles.some((role) => allowed.includes(role))) return null
  return serverError('role-not-allowed', `${what} by ${roles.join(', ') || 'nobody'}`)
}
