import { isNode } from 'yaml'
import type { Problem } from '../source/problem.ts'
import type { LawFile } from './law-file.ts'

/** A problem at a node of the file; without a node it stands at the first line. */
export function problemAt(file: LawFile, node: unknown, message: string): Problem {
  const offset = isNode(node) && node.range ? node.range[0] : 0
  return { file: file.path, line: file.lines.linePos(offset).line, message }
}
