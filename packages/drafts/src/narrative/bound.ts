import type { BoundValue } from './bound-value.ts'

/** What a name of a template may stand for. */
export type Bound = BoundValue | BoundFields | BoundList | string | boolean

export type BoundFields = { readonly [name: string]: Bound }

/** Rows one after the other, which may have names of their own: `projects["…"]`, `indicators.total`. */
export type BoundList = readonly BoundFields[]

/** A list with names. A name that a list has of itself, such as a number, cannot be used. */
export function boundList(items: readonly BoundFields[], names: BoundFields = {}): BoundList {
  const list = [...items]
  for (const [name, value] of Object.entries(names)) {
    if (!(name in list)) Object.defineProperty(list, name, { value, enumerable: true })
  }
  return list
}
