import type { sprm } from '../../doc/structures/sprm.ts'
import { modifiers, noModifiers } from './modifiers.ts'
import { printTableDefinition } from './print-table-definition.ts'
import type { WordParagraph, WordRun } from './word-file.ts'

export type Modifiers = Partial<Record<keyof typeof sprm, number>>

/** A paragraph of one text or of several runs, with modifiers of its own. */
export function aParagraph(text: string | readonly WordRun[], own: Modifiers = {}, mark = '\r'): WordParagraph {
  const runs = typeof text === 'string' ? [aRun(text)] : text
  return { runs, mark, modifiers: modifiers(own) }
}

export function aRun(text: string, own: Modifiers = {}): WordRun {
  return { text, modifiers: modifiers(own) }
}

/** The last paragraph of a cell of an outer table. */
export function aCell(text: string | readonly WordRun[]): WordParagraph {
  return aParagraph(text, { PFInTable: 1, PItap: 1 }, '\x07')
}

/** The mark that ends a row with cells between the given edges; `flags` are the merge bits of each. */
export function aRowEnd(edges: readonly number[], flags: readonly number[] = []): WordParagraph {
  const cells = edges.slice(1).map((_, index) => ({ flags: flags[index] ?? 0 }))
  const definition = printTableDefinition(edges, cells)
  return aRowMark(Buffer.concat([modifiers({ PFInTable: 1, PItap: 1, PFTtp: 1 }), definition]))
}

export function aRowMark(own: Uint8Array): WordParagraph {
  return { runs: [{ text: '', modifiers: noModifiers }], mark: '\x07', modifiers: own }
}
