import type { LaidDocument } from '@mingxiao/writers'
import { type CellObject, utils, type WorkSheet, write } from 'xlsx'
import type { Contestant } from './contestant.ts'
import { laidCells } from './laid-cells.ts'

export const sheetJsPrinter: Contestant<LaidDocument> = {
  name: 'SheetJS 0.18, cells and merges without looks',
  run({ sections }) {
    const book = utils.book_new()
    for (const section of sections) {
      const cells = laidCells(section)
      const sheet: WorkSheet = {}
      for (const { row, column, text } of cells) {
        sheet[utils.encode_cell({ r: row, c: column })] = { t: 's', v: text } satisfies CellObject
      }
      const bottom = Math.max(...cells.map((cell) => cell.bottom))
      const right = Math.max(...cells.map((cell) => cell.right))
      sheet['!ref'] = utils.encode_range({ r: 0, c: 0 }, { r: bottom, c: right })
      sheet['!merges'] = cells
        .filter(({ row, column, ...end }) => row < end.bottom || column < end.right)
        .map(({ row, column, ...end }) => ({ s: { r: row, c: column }, e: { r: end.bottom, c: end.right } }))
      utils.book_append_sheet(book, sheet, section.name)
    }
    return (write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer).length
  },
}
