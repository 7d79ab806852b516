export { type Annotated, type AnnotateOptions, annotateDocx } from './annotate-docx/annotate-docx.ts'
export { annotateXlsx } from './annotate-xlsx/annotate-xlsx.ts'
export { writeCsv } from './csv/write-csv.ts'
export { writePackageCsv } from './csv/write-package-csv.ts'
export { type Fixed, fixDocx } from './fix-docx/fix-docx.ts'
export { fixXlsx } from './fix-xlsx/fix-xlsx.ts'
export { type Content, html, Markup } from './html/markup.ts'
export { writeHtml } from './html/write-html.ts'
export { type IndexedPackage, writeHtmlIndex } from './html/write-html-index.ts'
export type {
  FigureTag,
  Font,
  LaidBlock,
  LaidCell,
  LaidDocument,
  LaidParagraph,
  LaidRow,
  LaidRun,
  LaidSection,
  LaidTable,
  Paper,
  ParagraphStyle,
} from './layout/laid-document.ts'
export { type LayoutSource, layoutPackage } from './layout/layout-package.ts'
export { type PrintOptions, printDocx } from './print-docx/print-docx.ts'
export type { FontFiles } from './print-pdf/fonts/font-files.ts'
export { loadFontFiles } from './print-pdf/fonts/load-font-files.ts'
export { type FontSet, prepareFonts } from './print-pdf/fonts/prepare-fonts.ts'
export { printPdf } from './print-pdf/print-pdf.ts'
export { printXlsx } from './print-xlsx/print-xlsx.ts'
export { otherChanges } from './provenance/other-changes.ts'
export { packageHashIn } from './provenance/package-hash-in.ts'
export type { AffectedPlace, ChangedFigure, FigurePlace, ReadFigure, Verification } from './provenance/verification.ts'
export { type VerifiedAgainst, verifyFile } from './provenance/verify-file.ts'
export { attachmentName, attachmentNumber } from './report/attachment-name.ts'
export { changeText } from './report/change-text.ts'
export {
  type AgainstBaseline,
  type CheckedFile,
  type EarlierFinding,
  isChecked,
  type Judged,
  type LawOfDay,
  type Refused,
} from './report/checked-file.ts'
export { citesText, citeText } from './report/cites-text.ts'
export { findingText } from './report/finding-text.ts'
export { bracketedPlace, placeText } from './report/place-text.ts'
export { type Remark, remarksOf } from './report/remarks-of.ts'
export { severityName } from './report/severity-name.ts'
export type { Wording } from './report/wording.ts'
export { type SarifOptions, writeSarif } from './sarif/write-sarif.ts'
export { writeFindingsWorkbook } from './xlsx/write-findings-workbook.ts'
export { deflated, stored, ZipRecords } from './zip/zip-records.ts'
