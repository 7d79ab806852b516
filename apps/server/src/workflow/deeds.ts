import type { PackageState } from './package-state.ts'
import type { Part } from './part.ts'
import type { Role } from './role.ts'

/** What may be done to a package without moving it. */
export interface Deed {
  readonly in: readonly PackageState[]
  readonly roles: readonly Role[]
  /** Whoever took one of these parts may not do it. */
  readonly notAfter?: readonly Part[]
}

const everywhere = ['draft', 'submitted', 'signed', 'department-passed', 'approved', 'published', 'returned'] as const
const inUnit = ['filler', 'finance-officer', 'head'] as const
const reviewers = ['department-reviewer', 'finance-reviewer', 'third-party'] as const

export const deeds = {
  read: { in: everywhere, roles: [...inUnit, ...reviewers, 'auditor'] },
  edit: { in: ['draft', 'returned'], roles: ['filler', 'finance-officer'] },
  // The bureau takes in what units hand over as files; whoever does has filled in, and may not review.
  import: { in: ['draft', 'returned'], roles: ['filler', 'finance-officer', 'finance-reviewer'] },
  'ask-waiver': { in: ['draft', 'returned'], roles: ['filler', 'finance-officer'] },
  'decide-waiver': {
    in: ['signed', 'department-passed'],
    roles: ['department-reviewer', 'finance-reviewer'],
    notAfter: ['filled', 'signed'],
  },
  'score-review': {
    in: ['signed', 'department-passed', 'approved', 'published'],
    roles: reviewers,
    notAfter: ['filled', 'signed'],
  },
  note: { in: ['draft', 'returned', 'submitted', 'signed', 'department-passed'], roles: [...inUnit, ...reviewers] },
  'settle-note': {
    in: ['draft', 'returned', 'submitted', 'signed', 'department-passed'],
    roles: ['filler', 'finance-officer'],
  },
  'add-evidence': { in: ['draft', 'returned'], roles: ['filler', 'finance-officer'] },
} as const satisfies Readonly<Record<string, Deed>>

export type DeedName = keyof typeof deeds
