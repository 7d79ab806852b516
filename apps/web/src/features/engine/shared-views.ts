import { applyChange, type Change, changeOf } from './change-of.ts'
import type { PackageView } from './package-view.ts'

/** A view as it goes from the worker to the page: what changed since the one that the page has. */
export interface SentView {
  readonly number: number
  readonly change: Change
}

/** The views that pages have, in the worker. A page says which it has last; one that is not known here is sent whole. */
export class SentViews {
  readonly #last = new Map<string, { readonly number: number; readonly view: PackageView }>()
  #number = 0

  send(page: string, has: number | null, view: PackageView): SentView {
    const last = this.#last.get(page)
    this.#number += 1
    // A few editors are open at most; whoever was left longest gets a whole view again.
    this.#last.delete(page)
    this.#last.set(page, { number: this.#number, view })
    const [oldest] = this.#last.keys()
    if (this.#last.size > mostPages && oldest !== undefined) this.#last.delete(oldest)
    return { number: this.#number, change: last && last.number === has ? changeOf(last.view, view) : [view] }
  }
}

const mostPages = 4

/** The view that a page has, on the page. */
export class ReceivedView {
  #view: PackageView | null = null
  number: number | null = null

  receive({ number, change }: SentView): PackageView {
    const view = applyChange(this.#view, change) as PackageView
    this.#view = view
    this.number = number
    return view
  }
}
