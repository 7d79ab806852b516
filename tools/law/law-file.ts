import { type Document, LineCounter, parseDocument } from 'yaml'

/** The kinds of file the law and its words are kept in; each has its own folder. */
export const kinds = ['regulations', 'parameters', 'editions', 'statutes', 'wordings'] as const

/** One YAML file of the law, parsed with its places kept. */
export interface LawFile {
  readonly kind: (typeof kinds)[number]
  readonly id: string
  readonly path: string
  readonly document: Document
  readonly lines: LineCounter
}

/** Parses one file; broken YAML is kept for `checkLaw` to report. */
export function parseLawFile(kind: LawFile['kind'], id: string, text: string): LawFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  return { kind, id, path: `packages/law/${kind}/${id}.yaml`, document, lines }
}
