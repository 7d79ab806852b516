import type { Origin } from '@mingxiao/core'
import type { ElementLook } from './element-look.ts'
import type { OpenList } from './open-list.ts'
import type { TableDraft } from './table-draft.ts'
import type { TextFlow } from './text-flow.ts'
import type { OpenTag } from './tokenize-html.ts'

/** What an end tag cannot close beyond: a body, a cell, a page header; or a table between its cells. */
export type Scope = FlowScope | TableScope

export interface FlowScope {
  readonly kind: 'flow'
  /** '' for the body. */
  readonly opener: string
  readonly tag: OpenTag | null
  readonly look: ElementLook
  readonly flow: TextFlow
  readonly elements: ElementStack
  readonly lists: OpenList[]
}

export interface TableScope {
  readonly kind: 'table'
  readonly look: ElementLook
  readonly draft: TableDraft
  readonly origin: Origin
  readonly elements: ElementStack
  groupLook: ElementLook | null
  /** Null between rows. */
  rowLook: ElementLook | null
}

/** The open elements of a scope, that are neither table nor cell. */
export class ElementStack {
  readonly #open: { readonly name: string; readonly look: ElementLook }[] = []
  readonly #counts = new Map<string, number>()

  get length(): number {
    return this.#open.length
  }

  /** Of the innermost element; '' where none is open. */
  get name(): string {
    return this.#open.at(-1)?.name ?? ''
  }

  get look(): ElementLook | null {
    return this.#open.at(-1)?.look ?? null
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0
  }

  push(name: string, look: ElementLook): void {
    this.#open.push({ name, look })
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** Closes all down to the innermost element of that name, and gives their names, innermost first. */
  close(name: string): readonly string[] {
    const closed: string[] = []
    while (this.has(name)) {
      const element = this.#open.pop()
      if (element === undefined) break
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1)
      closed.push(element.name)
      if (element.name === name) break
    }
    return closed
  }
}
