import type { LaidDocument } from '@mingxiao/writers'
import excelJsLibrary from 'exceljs'
import type { Contestant } from './contestant.ts'
import { laidCells } from './laid-cells.ts'

const thin = { style: 'thin' } as const
const frame = { top: thin, left: thin, bottom: thin, right: thin }
const alignment = { horizontal: 'center', vertical: 'middle', wrapText: true } as const
const font = { name: '宋体', size: 10.5 }

export const excelJsPrinter: Contestant<LaidDocument> = {
  name: 'ExcelJS 4.4, cells, frames, merges',
  async run({ sections }) {
    const book = new excelJsLibrary.Workbook()
    for (const section of sections) {
      const sheet = book.addWorksheet(section.name)
      for (const { row, column, bottom, right, text, isFramed } of laidCells(section)) {
        const cell = sheet.getCell(row + 1, column + 1)
        cell.value = text
        cell.style = isFramed ? { font, alignment, border: frame } : { font, alignment }
        if (row < bottom || column < right) sheet.mergeCells(row + 1, column + 1, bottom + 1, right + 1)
      }
    }
    return (await book.xlsx.writeBuffer()).byteLength
  },
}
