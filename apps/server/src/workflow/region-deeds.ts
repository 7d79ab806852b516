import type { Role } from './role.ts'

/** What may be done in a region that is no matter of one package's state. */
export const regionDeeds = {
  'begin-package': ['filler', 'finance-officer'],
  'set-window': ['finance-reviewer'],
  'extend-window': ['finance-reviewer'],
  'settle-note': ['filler', 'finance-officer'],
  'manage-people': ['administrator'],
  'see-people': ['administrator', 'auditor'],
  'read-trail': ['auditor', 'finance-reviewer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type RegionDeedName = keyof typeof regionDeeds
