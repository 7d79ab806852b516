import type { Finding } from '@mingxiao/audit'
import { gatherEdits } from '../edits/gather-edits.ts'
import type { Fixed } from '../fix-docx/fix-docx.ts'
import { openWorkbook } from '../sheet/open-workbook.ts'
import { Splices } from '../xml/splices.ts'
import { cellTargets } from './cell-targets.ts'
import { printCell } from './print-cell.ts'
import { recalculateOnLoad } from './recalculate-on-load.ts'

/** The .xlsx file with the fixes of findings made in its cells; formulas stay, and so does all else. */
export function fixXlsx(bytes: Uint8Array, findings: readonly Finding[]): Fixed {
  const file = openWorkbook(bytes)
  const { edits, fixed } = gatherEdits(findings, cellTargets(file))
  for (const [part, own] of Map.groupBy(edits, ({ target }) => target.part)) {
    const splices = new Splices()
    for (const { target, hunks } of own) splices.replace(target.start, target.end, printCell(target, hunks))
    file.editor.write(part, splices.apply(file.editor.read(part) ?? ''))
  }
  if (edits.length > 0) recalculateOnLoad(file)
  return {
    bytes: edits.length > 0 ? file.editor.finish() : bytes,
    changes: edits.reduce((count, { hunks }) => count + hunks.length, 0),
    fixed: findings.filter((finding) => fixed.has(finding)),
    left: findings.filter((finding) => finding.fix && !fixed.has(finding)),
  }
}
