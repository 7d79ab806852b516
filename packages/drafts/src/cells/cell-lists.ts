import { oncePerKey } from '@mingxiao/core'

/**
 * Rows, tables, paragraphs and sections that the form does not fix stand in a list: a cell of its own that names them in order,
 * divided by spaces. A name is `~` with letters and digits, so that it is never taken for a position or a key of the form, and
 * stays with its row wherever others put rows before it.
 */
export function readList(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : namesIn(value)
}

/** Every cell of a list of rows asks for it. */
const namesIn = oncePerKey((value): readonly string[] => value.split(' '), 256)

export function printList(names: readonly string[]): string {
  return names.join(' ')
}

/** Names for rows that have none yet: ~1, ~2, … */
export function nameAt(at: number): string {
  return `~${at + 1}`
}

export function isName(text: string): boolean {
  return /^~[0-9a-z]{1,24}$/.test(text)
}

/** The list of the tables of a package, and that of its reports. */
export const tableList = 'tables'
export const reportList = 'reports'
