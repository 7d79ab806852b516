import type { Finding } from '@mingxiao/audit'
import type { Annotated, AnnotateOptions } from '../annotate-docx/annotate-docx.ts'
import { remarkLines } from '../remarks/remark-lines.ts'
import { type CellAddress, parseAddress, printAddress } from '../sheet/cell-address.ts'
import { openWorkbook, type WorkbookFile } from '../sheet/open-workbook.ts'
import { shownCells } from '../sheet/shown-cell.ts'
import type { Note } from './note.ts'
import { writeNotes } from './write-notes.ts'

/**
 * The .xlsx file with a note at the cell of each finding; several findings of a cell share its note, and notes that are
 * there are kept. All else keeps its bytes. The findings must come from this very file.
 */
export function annotateXlsx(
  bytes: Uint8Array,
  findings: readonly Finding[],
  { language }: AnnotateOptions,
): Annotated {
  const file = openWorkbook(bytes)
  const placed = Map.groupBy(findings, (finding) => sheetOf(file, finding))
  for (const [part, own] of placed) {
    const xml = file.editor.read(part)
    if (xml === null) throw new Error(`${part} is missing`)
    const shown = shownCells(xml)
    const byCell = Map.groupBy(own, (finding) => printAddress(shown(addressOf(finding))))
    const notes = [...byCell].map(([cell, same]): Note => {
      const text = same.map((finding) => remarkLines(finding, language, 'stated').join('\n')).join('\n\n')
      return { address: parseAddress(cell) ?? { row: 0, column: 0 }, text }
    })
    writeNotes(file, part, notes)
  }
  return { bytes: file.editor.finish(), comments: findings.length, changes: 0 }
}

/** What has no place in a sheet is said in the first. */
function sheetOf({ sheets, editor }: WorkbookFile, { place: { origin } }: Finding): string {
  if (origin.format === 'xlsx' && editor.read(origin.part) !== null && sheets.includes(origin.part)) return origin.part
  const [first] = sheets
  if (first === undefined) throw new Error('a workbook without a sheet has no findings')
  return first
}

function addressOf({ place: { origin } }: Finding): CellAddress {
  return (origin.format === 'xlsx' ? parseAddress(origin.cell) : null) ?? { row: 0, column: 0 }
}
