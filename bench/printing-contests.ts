import { type Contest, copies } from './contest.ts'
import { excelJsPrinter } from './contestants/exceljs-printer.ts'
import { sheetJsPrinter } from './contestants/sheetjs-printer.ts'
import { xlsxPrinter } from './contestants/xlsx-printer.ts'

import { enter } from './measure.ts'
import { laidCopies } from './printed-copies.ts'

/** Contests of those that print a package; what they find are the bytes of the file. */
export const printingContests: readonly (() => Contest)[] = [xlsxContest]

function xlsxContest(): Contest {
  const laid = laidCopies(copies)
  const contestants = [xlsxPrinter, sheetJsPrinter, excelJsPrinter]
  return { title: 'Printing .xlsx', entrants: contestants.map((contestant) => enter(contestant, laid)) }
}
