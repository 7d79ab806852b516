import excelJsLibrary from 'exceljs'
import type { Contestant } from './contestant.ts'

export const excelJs: Contestant = {
  name: 'ExcelJS 4.4, every cell',
  async run(file) {
    const book = new excelJsLibrary.Workbook()
    await book.xlsx.load(file as unknown as Parameters<typeof book.xlsx.load>[0])
    let count = 0
    book.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.master === cell && cell.text !== null) count++
        })
      })
    })
    return count
  },
}
