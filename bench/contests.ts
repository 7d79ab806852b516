import { rules, runRules } from '@mingxiao/audit'
import { readDocx, recognise } from '@mingxiao/readers'
import { type Contest, copies } from './contest.ts'
import { annotator } from './contestants/annotator.ts'
import { docReader } from './contestants/doc-reader.ts'
import { docxFloor } from './contestants/docx-floor.ts'
import { docxPrintFloor, mainPartOf } from './contestants/docx-print-floor.ts'
import { docxPrinter } from './contestants/docx-printer.ts'
import { docxReader } from './contestants/docx-reader.ts'
import { asTemplate, docxtemplater, docxtemplaterBare, dressTemplate } from './contestants/docxtemplater.ts'
import { excelJs } from './contestants/exceljs.ts'
import { fflateSaxes } from './contestants/fflate-saxes.ts'
import { judge } from './contestants/judge.ts'
import { mammoth } from './contestants/mammoth.ts'
import { recogniser } from './contestants/recogniser.ts'
import { sheetJs } from './contestants/sheetjs.ts'
import { tableCheck } from './contestants/table-check.ts'
import { txtReader } from './contestants/txt-reader.ts'
import { wholeCheck } from './contestants/whole-check.ts'
import { xlsReader } from './contestants/xls-reader.ts'
import { xlsxReader } from './contestants/xlsx-reader.ts'
import { copiesOf, sampleIn } from './copies.ts'
import { enter } from './measure.ts'
import { laidCopies } from './printed-copies.ts'
import { printingContests } from './printing-contests.ts'

/** The contests one after the other, their files made only when their turn comes. */
export const contests: readonly (() => Contest)[] = [
  docxContest,
  workbookContest,
  formatContest,
  checkContest,
  tableCheckContest,
  sampleCheckContest,
  annotateContest,
  printDocxContest,
  ...printingContests,
]

function docxContest(): Contest {
  const files = copiesOf('docx', copies)
  const contestants = [docxFloor, docxReader, fflateSaxes, mammoth]
  return { title: 'Reading .docx', entrants: contestants.map((contestant) => enter(contestant, files)) }
}

function workbookContest(): Contest {
  const xlsx = copiesOf('xlsx', copies)
  const xls = copiesOf('xls', copies)
  const entrants = [
    ...[xlsxReader, sheetJs, excelJs].map((contestant) => enter(contestant, xlsx)),
    ...[xlsReader, { ...sheetJs, name: `${sheetJs.name}, .xls` }].map((contestant) => enter(contestant, xls)),
  ]
  return { title: 'Reading workbooks', entrants }
}

function formatContest(): Contest {
  const entrants = [
    enter(docxReader, copiesOf('docx', copies)),
    enter(docReader, copiesOf('doc', copies)),
    enter(xlsxReader, copiesOf('xlsx', copies)),
    enter(xlsReader, copiesOf('xls', copies)),
    enter(txtReader, copiesOf('txt', copies)),
  ]
  return { title: 'The same package in each format', entrants }
}

function checkContest(): Contest {
  const files = copiesOf('docx', copies)
  const documents = files.map((file) => readDocx(file).value)
  const packages = documents.flatMap((document) => recognise(document).value ?? [])
  const entrants = [
    enter(wholeCheck, files),
    enter(docxReader, files),
    enter(recogniser, documents),
    enter(judge, packages),
  ]
  return { title: 'From bytes to findings', entrants }
}

/** Beside nothing but the reading that is part of it, as a process that checks one package after the other does it. */
function tableCheckContest(): Contest {
  const files = copiesOf('docx', copies)
  return {
    title: 'From bytes to findings by the rules on tables',
    entrants: [tableCheck, docxReader].map((one) => enter(one, files)),
  }
}

/** What somebody waits for who drops one package and goes on mending it. */
function sampleCheckContest(): Contest {
  const files = sampleIn('docx', copies)
  return {
    title: 'The sample itself by the rules on tables',
    entrants: [tableCheck, docxReader].map((one) => enter(one, files)),
  }
}

function annotateContest(): Contest {
  const files = copiesOf('docx', copies)
  const judged = files.map((bytes) => {
    const { value } = recognise(readDocx(bytes).value)
    return { bytes, findings: value ? runRules(value, rules) : [] }
  })
  return { title: 'Writing findings into .docx', entrants: [enter(docxReader, files), enter(annotator, judged)] }
}

function printDocxContest(): Contest {
  const documents = laidCopies(copies)
  const templates = documents.map(asTemplate)
  const entrants = [
    enter(docxPrintFloor, documents.map(mainPartOf)),
    enter(docxPrinter, documents),
    enter(docxtemplaterBare, templates),
    enter(docxtemplater, templates.map(dressTemplate)),
  ]
  return { title: 'Printing .docx', entrants }
}
