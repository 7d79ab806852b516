import type { Finding } from '@mingxiao/audit'
import { gatherEdits } from '../edits/gather-edits.ts'
import { applyEdits } from '../word/apply-edits.ts'
import { BodySplices } from '../word/body-splices.ts'
import { plainPrinter } from '../word/change-printer.ts'
import { openWordFile } from '../word/open-word-file.ts'
import { targetsOf } from '../word/targets-of.ts'

export interface Fixed {
  readonly bytes: Uint8Array
  /** Places changed. */
  readonly changes: number
  /** Findings whose fix was made, and those whose fix could not be: its place was changed already, or not found. */
  readonly fixed: readonly Finding[]
  readonly left: readonly Finding[]
}

/** The .docx file with the fixes of findings made in it, without a trace; all else keeps its bytes. */
export function fixDocx(bytes: Uint8Array, findings: readonly Finding[]): Fixed {
  const file = openWordFile(bytes)
  const { xml, names } = file
  const splices = new BodySplices(names)
  const { edits, fixed } = gatherEdits(findings, targetsOf(file))
  for (const { target, hunks } of edits) {
    applyEdits(xml, target, hunks, splices, { printer: plainPrinter, names })
  }
  if (edits.length > 0) file.editor.write(file.part, splices.apply(xml))
  return {
    bytes: edits.length > 0 ? file.editor.finish() : bytes,
    changes: edits.reduce((count, { hunks }) => count + hunks.length, 0),
    fixed: findings.filter((finding) => fixed.has(finding)),
    left: findings.filter((finding) => finding.fix && !fixed.has(finding)),
  }
}
