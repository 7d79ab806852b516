import type { Finding, Language } from '@mingxiao/audit'
import { type GatheredEdits, gatherEdits } from '../edits/gather-edits.ts'
import { remarkLines } from '../remarks/remark-lines.ts'
import { applyEdits } from '../word/apply-edits.ts'
import { BodySplices } from '../word/body-splices.ts'
import type { Author } from '../word/change-printer.ts'
import { createIdSource } from '../word/id-source.ts'
import { openWordFile } from '../word/open-word-file.ts'
import { targetsOf } from '../word/targets-of.ts'
import { trackedPrinter } from '../word/tracked-printer.ts'
import type { WordTarget } from '../word/word-target.ts'
import { openComments, writeComments } from './comments-part.ts'
import { findAnchor } from './find-anchor.ts'
import { printComment } from './print-comment.ts'
import { printRange } from './print-range.ts'

export interface AnnotateOptions {
  readonly language: Language
  /** When the comments are written, an ISO date with time; the same date gives the same bytes. */
  readonly date: string
}

export interface Annotated {
  readonly bytes: Uint8Array
  /** Comments or notes written. */
  readonly comments: number
  /** Places changed. */
  readonly changes: number
}

/**
 * The .docx file with a comment at the cell or paragraph of each finding, and with each fix as a tracked change. All else
 * keeps its bytes. The findings must come from this very file: their places are offsets in it.
 */
export function annotateDocx(
  bytes: Uint8Array,
  findings: readonly Finding[],
  { language, date }: AnnotateOptions,
): Annotated {
  if (findings.length === 0) return { bytes, comments: 0, changes: 0 }
  const file = openWordFile(bytes)
  const { xml, names } = file
  const author: Author = { name: '明效', initials: '明效', date }
  const comments = openComments(file)
  const nextId = createIdSource([xml, comments.xml ?? ''])
  const splices = new BodySplices(names)

  const gathered = gatherEdits(findings, targetsOf(file))
  const printer = trackedPrinter(names, author, nextId)
  for (const { target, hunks } of gathered.edits) applyEdits(xml, target, hunks, splices, { printer, names })

  const printed = findings.map((finding) => {
    const id = nextId()
    printRange(splices, findAnchor(file, finding.place.origin), id, names)
    const lines = remarkLines(finding, language, gathered.fixed.has(finding) ? 'marked' : 'stated')
    return printComment(id, lines, author, comments.names)
  })
  file.editor.write(file.part, splices.apply(xml))
  writeComments(file, comments, printed)
  return { bytes: file.editor.finish(), comments: findings.length, changes: countChanges(gathered) }
}

function countChanges({ edits }: GatheredEdits<WordTarget>): number {
  return edits.reduce((count, { hunks }) => count + hunks.length, 0)
}
