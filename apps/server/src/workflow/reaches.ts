import type { Role } from './role.ts'

/** Whose packages a role is about: those of the organisation it was granted at, with the units under it, of the whole region, or of nobody. */
export type Reach = 'own' | 'own-and-units' | 'region' | 'nobody'

export const reaches = {
  filler: 'own',
  'finance-officer': 'own',
  head: 'own',
  'department-reviewer': 'own-and-units',
  'finance-reviewer': 'region',
  'third-party': 'own',
  auditor: 'region',
  administrator: 'nobody',
} as const satisfies Readonly<Record<Role, Reach>>
