import type { ScopedPackageHead } from '@mingxiao/contract'

/** A package that waits for somebody, with what they are to do. */
export interface Task {
  readonly head: ScopedPackageHead
  readonly asked: ScopedPackageHead['may']['moves'][number]['move'] | 'edit' | 'mend'
}

export interface SortedPackages {
  /** What came back first, then by the end of the time for it. */
  readonly tasks: readonly Task[]
  readonly others: readonly ScopedPackageHead[]
}

/** Those packages that somebody can take a step further, apart from those that wait for others. */
export function tasksOf(heads: readonly ScopedPackageHead[]): SortedPackages {
  const sorted = heads.map((head) => ({ head, asked: askedOf(head) }))
  const tasks = sorted.flatMap(({ head, asked }) => (asked === null ? [] : [{ head, asked }]))
  return {
    tasks: tasks.toSorted((a, b) => rank(a) - rank(b) || closing(a.head) - closing(b.head)),
    others: sorted.flatMap(({ head, asked }) => (asked === null ? [head] : [])),
  }
}

function askedOf({ state, may: { moves, deeds } }: ScopedPackageHead): Task['asked'] | null {
  if (deeds.includes('edit')) return state === 'returned' ? 'mend' : 'edit'
  return moves.find(({ move }) => steps.includes(move))?.move ?? null
}

/** Steps that a package waits for; others can be taken, but nobody waits for them. */
const steps: readonly string[] = ['sign', 'pass-department', 'approve', 'publish']

function rank({ asked }: Task): number {
  if (asked === 'mend') return 0
  return asked === 'publish' ? 2 : 1
}

function closing({ openTime }: ScopedPackageHead): number {
  return openTime ? Date.parse(openTime.closesAt) : Number.POSITIVE_INFINITY
}
