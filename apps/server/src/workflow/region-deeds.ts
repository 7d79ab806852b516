import type { Role } from './role.ts'

/** What may be done in a region that is no matter of one package's state. */
export const regionDeeds = {
  'begin-package': ['filler', 'finance-officer', 'finance-reviewer'],
  'set-window': ['finance-reviewer'],
  'extend-window': ['finance-reviewer'],
  'set-rule': ['finance-reviewer'],
  'see-bureau': ['finance-reviewer', 'auditor'],
  'manage-people': ['administrator'],
  'see-people': ['administrator', 'auditor'],
  review: ['department-reviewer', 'finance-reviewer', 'third-party'],
  'compare-packages': ['department-reviewer', 'finance-reviewer', 'third-party', 'auditor'],
  'compare-reviewers': ['department-reviewer', 'finance-reviewer', 'auditor'],
  'read-trail': ['auditor', 'finance-reviewer'],
  'manage-webhooks': ['finance-reviewer'],
  'ask-export': [
    'filler',
    'finance-officer',
    'head',
    'department-reviewer',
    'finance-reviewer',
    'third-party',
    'auditor',
  ],
  'remind-units': ['finance-reviewer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type RegionDeedName = keyof typeof regionDeeds
