import type { PackageState } from './package-state.ts'
import type { Role } from './role.ts'

/** In which states packages wait for whom: what a reviewer's queue shows when nothing else is asked for. */
export const waiting = {
  'department-reviewer': ['signed'],
  'finance-reviewer': ['department-passed'],
  'third-party': ['signed', 'department-passed'],
} as const satisfies Partial<Readonly<Record<Role, readonly PackageState[]>>>

export type ReviewingRole = keyof typeof waiting

export function isReviewing(role: Role): role is ReviewingRole {
  return role in waiting
}
