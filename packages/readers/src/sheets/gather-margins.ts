import type { Paragraph } from '@mingxiao/core'
import { type Sheet, sheetOrigin } from './sheet.ts'

/** Adds a sheet's margins. The sheets of one file mostly carry the same header and footer: each line counts once. */
export function gatherMargins(margins: Map<string, Paragraph>, sheet: Sheet): void {
  for (const { text, offset } of sheet.marginLines) {
    if (margins.has(text)) continue
    margins.set(text, { kind: 'paragraph', text, number: '', origin: sheetOrigin(sheet, offset) })
  }
}
