import type { Origin } from '../document/origin.ts'

/** Where a value stands in a package: for people (label, quote), for machines (table, row, column) and in its file (origin). */
export interface Place {
  /** Attachment number as the package prints it: "1", "2", "3-1", "4"; '' for the package itself. */
  readonly attachment: string
  /** Made of the form's own labels, so it is the same whatever file the package came in: “年度资金总额·全年预算数”. */
  readonly label: string
  /** The text as printed, spaces and all. */
  readonly quote: string
  /** Table in the document, row and column on its grid, each from 1; null outside tables. */
  readonly table: number | null
  readonly row: number | null
  readonly column: number | null
  readonly origin: Origin
}

/** A cell of a form: what it says, or in which of five ways it says nothing. Zero is a value. */
export type Entry<T> = Filled<T> | Empty

export interface Filled<T> {
  readonly state: 'value'
  readonly value: T
  readonly place: Place
}

/**
 * absent: the form as found has no such cell. blank: the cell is empty. none: “无”. dash: “—”, “/”, not applicable.
 * unreadable: something stands there that is no value of the field's kind.
 */
export interface Empty {
  readonly state: 'absent' | 'blank' | 'none' | 'dash' | 'unreadable'
  readonly value: null
  readonly place: Place
}

/** Whether every one of the entries holds a value; narrows a tuple of entries to filled ones. */
export function allFilled<T extends readonly Entry<unknown>[]>(entries: T): entries is T & FilledAll<T> {
  return entries.every((entry) => entry.state === 'value')
}

type FilledAll<T extends readonly Entry<unknown>[]> = {
  readonly [K in keyof T]: T[K] extends Entry<infer V> ? Filled<V> : never
}
