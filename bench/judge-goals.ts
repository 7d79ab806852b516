import { docReader } from './contestants/doc-reader.ts'
import { docxFloor } from './contestants/docx-floor.ts'
import { docxPrintFloor } from './contestants/docx-print-floor.ts'
import { docxPrinter } from './contestants/docx-printer.ts'
import { docxReader } from './contestants/docx-reader.ts'
import { docxtemplater } from './contestants/docxtemplater.ts'
import { fontCutter } from './contestants/font-cutter.ts'
import { mammoth } from './contestants/mammoth.ts'
import { pdfPrinterName } from './contestants/pdf-printer.ts'
import { tableCheck } from './contestants/table-check.ts'
import { wholeCheck } from './contestants/whole-check.ts'
import { xlsxReader } from './contestants/xlsx-reader.ts'
import { atLeastTimes, atMost, atMostTimes, type Goal } from './goal.ts'
import type { Measured } from './measure.ts'
import type { MemoryReport } from './memory-report.ts'
import { pdfBatch, steadyXlsxName } from './printing-contests.ts'
import type { BatchReport } from './run-check-each.ts'

/** Holds what was measured against what is promised; ratios come from one contest each, never from two. */
export function judgeGoals(
  results: readonly (readonly Measured[])[],
  thousand: MemoryReport,
  byTables: MemoryReport,
  batches: readonly BatchReport[],
): readonly Goal[] {
  const [docx = [], , formats = [], whole = [], , sample = [], , printing = []] = results
  return [
    atMostTimes('.docx within 5 × the floor', ratio(docx, docxReader.name, docxFloor.name), 5),
    atLeastTimes('.docx 30 × faster than mammoth', ratio(docx, mammoth.name, docxReader.name), 30),
    atMostTimes('.doc within 2.5 × .docx', ratio(formats, docReader.name, docxReader.name), 2.5),
    atMostTimes('.xlsx within 1 × .docx', ratio(formats, xlsxReader.name, docxReader.name), 1),
    atMostTimes(
      'the sample checked by the rules on tables within 5 × .docx',
      ratio(sample, tableCheck.name, docxReader.name),
      5,
    ),
    atMost('the sample checked by the rules on tables within 10 ms', medianOf(sample, tableCheck.name), 10, 'ms'),
    atMost('a check by all rules within 10 ms', medianOf(whole, wholeCheck.name), 10, 'ms'),
    atMostTimes('.docx printed within 3 × the floor', ratio(printing, docxPrinter.name, docxPrintFloor.name), 3),
    atLeastTimes(
      '.docx printed 30 × faster than docxtemplater',
      ratio(printing, docxtemplater.name, docxPrinter.name),
      30,
    ),
    atMost('a package printed as .xlsx within 2 ms', medianOf(results.flat(), steadyXlsxName), 2, 'ms'),
    atMost('a package printed as PDF in a batch of 50 within 10 ms', pdfTime(results.flat()), 10, 'ms'),
    ...goalsOf('by the rules on tables', byTables),
    ...goalsOf('by all rules', thousand),
    ...batches.filter(({ jobs }) => jobs > 1).flatMap(batchGoalsOf),
  ]
}

/** A file with its share of cutting the fonts of its batch. */
function pdfTime(measured: readonly Measured[]): number {
  return medianOf(measured, pdfPrinterName) + medianOf(measured, fontCutter.name) / pdfBatch
}

function goalsOf(rules: string, report: MemoryReport): readonly Goal[] {
  return [
    atMost(`1,000 packages ${rules} within 15 s`, report.milliseconds / 1000, 15, 's'),
    atMost(`1,000 packages ${rules} in 150 MB`, report.peak / 1e6, 150, 'MB'),
    atMost(`1,000 packages ${rules}: the second half adds at most a tenth`, growth(report), 10, '%'),
  ]
}

/** The whole process shared among its threads: what the first thread of the process needs counts as theirs. */
function batchGoalsOf({ packages, jobs, milliseconds, peak }: BatchReport): readonly Goal[] {
  const asked = `${packages} packages by check --each -j ${jobs}`
  return [
    atMost(`${asked} within 10 s`, milliseconds / 1000, 10, 's'),
    atMost(`${asked} in 200 MB a thread`, peak / jobs / 1e6, 200, 'MB'),
  ]
}

function ratio(measured: readonly Measured[], one: string, other: string): number {
  return medianOf(measured, one) / medianOf(measured, other)
}

function medianOf(measured: readonly Measured[], name: string): number {
  return measured.find((entry) => entry.name === name)?.median ?? Number.NaN
}

/** By how much more memory the process ends with than it had half-way, in hundredths. */
function growth({ residentSetSizes }: MemoryReport): number {
  const half = residentSetSizes[Math.floor(residentSetSizes.length / 2)] ?? Number.NaN
  return ((residentSetSizes.at(-1) ?? Number.NaN) / half - 1) * 100
}
