import { loadFontFiles, prepareFonts } from '@mingxiao/writers'
import { type Contest, copies } from './contest.ts'
import { excelJsPrinter } from './contestants/exceljs-printer.ts'
import { fontCutter } from './contestants/font-cutter.ts'
import { pdfPrinter } from './contestants/pdf-printer.ts'
import { sheetJsPrinter } from './contestants/sheetjs-printer.ts'
import { xlsxPrinter } from './contestants/xlsx-printer.ts'

import { enter } from './measure.ts'
import { laidCopies } from './printed-copies.ts'

/** Contests of those that print a package; what they find are the bytes of the file. */
export const printingContests: readonly (() => Contest)[] = [xlsxContest, steadyXlsxContest, pdfContest, fontContest]

function xlsxContest(): Contest {
  const laid = laidCopies(copies)
  const contestants = [xlsxPrinter, sheetJsPrinter, excelJsPrinter]
  return { title: 'Printing .xlsx', entrants: contestants.map((contestant) => enter(contestant, laid)) }
}

export const steadyXlsxName = `${xlsxPrinter.name}, one package after the other`

/** By itself, as somebody prints who prints a year's packages: what others leave behind is not cleared away in its time. */
function steadyXlsxContest(): Contest {
  return {
    title: 'Printing .xlsx without peers',
    entrants: [enter({ ...xlsxPrinter, name: steadyXlsxName }, laidCopies(copies))],
  }
}

/** How many files one set of fonts is cut for. */
export const pdfBatch = 50

function pdfContest(): Contest {
  const batch = laidCopies(pdfBatch)
  const printer = pdfPrinter(prepareFonts(batch, loadFontFiles()))
  return { title: 'Printing PDF', entrants: [enter(printer, batch)] }
}

/** By itself, as it is done once before the files: between them it would slow the next one. */
function fontContest(): Contest {
  const batch = laidCopies(pdfBatch)
  return {
    title: 'Cutting the fonts of PDF',
    entrants: [
      enter(
        fontCutter,
        Array.from(batch, () => batch),
      ),
    ],
  }
}
