import type { Block, Document, Paragraph } from '@mingxiao/core'
import { printSheet, type SheetContent } from './xlsx/print-sheet.ts'
import { printStyles } from './xlsx/print-styles.ts'
import { zipWorkbook } from './xlsx/zip-workbook.ts'

/**
 * The document as a workbook: a sheet for each table with the lines before it, those after the last table below it.
 * What a sheet cannot hold is lost: automatic numbers become text, blank lines go, a table of one column reads as text.
 */
export function printXlsx(document: Document): Uint8Array {
  const sheets = splitSheets(document.blocks)
  const names = nameSheets(sheets.map(({ name }) => name))
  return zipWorkbook({
    sheets: sheets.map((sheet, index) => [names[index] ?? '', printSheet(sheet, index === 0 ? document.margins : [])]),
    styles: printStyles(),
  })
}

function splitSheets(blocks: readonly Block[]): SheetContent[] {
  const sheets: SheetContent[] = []
  let lines: Paragraph[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      sheets.push({ name: block.name, linesBefore: lines, table: block, linesAfter: [] })
      lines = []
    } else if (block.text.trim() !== '') lines.push(block)
  }
  const last = sheets.pop() ?? { name: '', linesBefore: [], table: null, linesAfter: [] }
  return [...sheets, { ...last, linesAfter: lines }]
}

/** Excel takes names of 31 characters without []:*?/\ that differ in more than case. */
function nameSheets(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const allowed = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || `表${index + 1}`
    let free = allowed
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${allowed.slice(0, 27)}(${number})`
    taken.add(free.toLowerCase())
    return free
  })
}
