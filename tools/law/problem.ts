import { isNode } from 'yaml'
import type { LawFile } from './law-file.ts'

/** One thing wrong with a file of the law, with its line. */
export interface Problem {
  readonly path: string
  readonly line: number
  readonly message: string
}

/** A problem at a node of the file; without a node it stands at the first line. */
export function problemAt(file: LawFile, node: unknown, message: string): Problem {
  const offset = isNode(node) && node.range ? node.range[0] : 0
  return { path: file.path, line: file.lines.linePos(offset).line, message }
}
