import type { PackageContent, VersionJson } from '@mingxiao/contract'

/** A step of a package's way: passed, where it stands, or still to come. */
export interface WayStep {
  readonly standing: 'done' | 'now' | 'ahead'
  /** What made it pass; null for steps not taken since the package last came back. */
  readonly version: VersionJson | null
}

type State = PackageContent['head']['state']

/** The six steps from filling in to being published. */
export function stepsOf(state: State, versions: readonly VersionJson[]): readonly WayStep[] {
  const at = passed[state]
  return [null, ...forward].map((move, step): WayStep => {
    if (step > at) return { standing: step === at + 1 && step > 1 ? 'now' : 'ahead', version: null }
    if (move === null) return { standing: at === 0 ? 'now' : 'done', version: null }
    return { standing: 'done', version: versions.findLast((version) => version.move === move) ?? null }
  })
}

/** How many steps after filling in lie behind a package. */
const passed: Readonly<Record<State, number>> = {
  draft: 0,
  returned: 0,
  submitted: 1,
  signed: 2,
  'department-passed': 3,
  approved: 4,
  published: 5,
}

const forward = ['submit', 'sign', 'pass-department', 'approve', 'publish'] as const
