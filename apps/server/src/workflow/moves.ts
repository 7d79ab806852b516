import type { PackageState } from './package-state.ts'
import type { Part } from './part.ts'
import type { Role } from './role.ts'

export interface Move {
  readonly from: readonly PackageState[]
  readonly to: PackageState
  readonly roles: readonly Role[]
  /** The part that whoever makes the move takes in this submission. */
  readonly part: Part | null
  /** Whoever took one of these parts may not make the move. */
  readonly notAfter: readonly Part[]
  /** A reason must be written. */
  readonly needsReason: boolean
  /** Error findings stand in its way unless waivers were asked for, or accepted; null where they do not. */
  readonly findings: 'waivers-asked' | 'waivers-accepted' | null
  /** Only while the year's window, or the unit's extension, is open. */
  readonly needsOpenWindow: boolean
  /** The unit gets a receipt. */
  readonly receipt: boolean
  /** The package stays as it is, and another goes on in its place. */
  readonly reopens: boolean
}

const plain = {
  notAfter: [],
  needsReason: false,
  findings: null,
  needsOpenWindow: false,
  receipt: false,
  reopens: false,
} as const

/** Every move a package can make. No other file writes a state. */
export const moves = {
  submit: {
    ...plain,
    from: ['draft', 'returned'],
    to: 'submitted',
    roles: ['filler', 'finance-officer'],
    part: 'filled',
    findings: 'waivers-asked',
    needsOpenWindow: true,
    receipt: true,
  },
  sign: { ...plain, from: ['submitted'], to: 'signed', roles: ['head'], part: 'signed', notAfter: ['filled'] },
  'pass-department': {
    ...plain,
    from: ['signed'],
    to: 'department-passed',
    roles: ['department-reviewer'],
    part: 'reviewed-department',
    notAfter: ['filled', 'signed'],
  },
  approve: {
    ...plain,
    from: ['department-passed'],
    to: 'approved',
    roles: ['finance-reviewer'],
    part: 'reviewed-finance',
    notAfter: ['filled', 'signed', 'reviewed-department'],
    findings: 'waivers-accepted',
  },
  publish: { ...plain, from: ['approved'], to: 'published', roles: ['finance-reviewer'], part: null },
  'return-in-unit': {
    ...plain,
    from: ['submitted'],
    to: 'returned',
    roles: ['finance-officer', 'head'],
    part: null,
    needsReason: true,
  },
  'return-by-department': {
    ...plain,
    from: ['signed'],
    to: 'returned',
    roles: ['department-reviewer'],
    part: null,
    needsReason: true,
  },
  'return-by-finance': {
    ...plain,
    from: ['department-passed'],
    to: 'returned',
    roles: ['finance-reviewer'],
    part: null,
    needsReason: true,
  },
  'withdraw-submission': {
    ...plain,
    from: ['submitted'],
    to: 'draft',
    roles: ['filler', 'finance-officer'],
    part: null,
  },
  'withdraw-signature': { ...plain, from: ['signed'], to: 'submitted', roles: ['head'], part: null },
  reopen: {
    ...plain,
    from: ['approved', 'published'],
    to: 'returned',
    roles: ['finance-reviewer'],
    part: null,
    needsReason: true,
    reopens: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export type MoveName = keyof typeof moves
