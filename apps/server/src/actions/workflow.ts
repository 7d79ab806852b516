/** Where a package stands on its way. */
export type PackageState =
  | 'draft'
  | 'submitted'
  | 'signed'
  | 'department-passed'
  | 'approved'
  | 'published'
  | 'returned'

export type Role =
  | 'filler'
  | 'finance-officer'
  | 'head'
  | 'department-reviewer'
  | 'finance-reviewer'
  | 'third-party'
  | 'auditor'
  | 'administrator'

/** What somebody did in one submission; some parts exclude one another. */
export type Part = 'filled' | 'signed' | 'reviewed-department' | 'reviewed-finance'

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
  /** Error findings stand in its way unless they are waived. */
  readonly needsCleanFindings: boolean
  /** Only while the year's window, or the unit's extension, is open. */
  readonly needsOpenWindow: boolean
}

const plain = { notAfter: [], needsReason: false, needsCleanFindings: false, needsOpenWindow: false } as const

/** Every move a package can make. No other file writes a state. */
export const moves = {
  submit: {
    ...plain,
    from: ['draft', 'returned'],
    to: 'submitted',
    roles: ['filler', 'finance-officer'],
    part: 'filled',
    needsCleanFindings: true,
    needsOpenWindow: true,
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
  },
} as const satisfies Readonly<Record<string, Move>>

export type MoveName = keyof typeof moves

/** What may be done to a package without moving it. */
export interface Deed {
  readonly in: readonly PackageState[]
  readonly roles: readonly Role[]
}

const everywhere = ['draft', 'submitted', 'signed', 'department-passed', 'approved', 'published', 'returned'] as const
const inUnit = ['filler', 'finance-officer', 'head'] as const
const reviewers = ['department-reviewer', 'finance-reviewer', 'third-party'] as const

export const deeds = {
  read: { in: everywhere, roles: [...inUnit, ...reviewers, 'auditor'] },
  edit: { in: ['draft', 'returned'], roles: ['filler', 'finance-officer'] },
  'ask-waiver': { in: ['draft', 'returned'], roles: ['filler', 'finance-officer'] },
  'decide-waiver': { in: ['signed', 'department-passed'], roles: ['department-reviewer', 'finance-reviewer'] },
  note: { in: ['draft', 'returned', 'submitted', 'signed', 'department-passed'], roles: [...inUnit, ...reviewers] },
  'add-evidence': { in: ['draft', 'returned'], roles: ['filler', 'finance-officer'] },
} as const satisfies Readonly<Record<string, Deed>>

export type DeedName = keyof typeof deeds
