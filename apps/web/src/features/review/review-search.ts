import type { PackageHead } from '@mingxiao/contract'

/** What a queue is narrowed to; it stands in the address, so that it survives a reload and can be handed on. */
export interface ReviewSearch {
  readonly year?: number
  readonly state?: PackageHead['state']
  readonly departmentId?: string
  readonly rule?: string
  readonly text?: string
}

/** Reads an address that anybody may have written. */
export function readReviewSearch(search: Readonly<Record<string, unknown>>): ReviewSearch {
  const { year, state, departmentId, rule, text } = search
  const wanted = {
    year: typeof year === 'number' && Number.isInteger(year) ? year : undefined,
    state: states.find((each) => each === state),
    departmentId: typeof departmentId === 'string' && departmentId !== '' ? departmentId : undefined,
    rule: typeof rule === 'string' && rule !== '' ? rule : undefined,
    // A text of digits alone comes as a number.
    text:
      typeof text === 'string' || typeof text === 'number' ? `${text}`.trim().slice(0, 100) || undefined : undefined,
  }
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
}

/** A package of a queue, with the cell to begin at: its address, or the one in the completed package. */
export interface DeskSearch extends ReviewSearch {
  readonly at?: string
}

export function readDeskSearch(search: Readonly<Record<string, unknown>>): DeskSearch {
  const { at } = search
  return { ...readReviewSearch(search), ...(typeof at === 'string' ? { at: at.slice(0, 300) } : {}) }
}

export const states: readonly PackageHead['state'][] = [
  'submitted',
  'signed',
  'department-passed',
  'approved',
  'published',
  'returned',
  'draft',
]
