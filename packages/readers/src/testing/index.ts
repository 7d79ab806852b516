export { type BlockText, documentOf, type NumberedText, type RowText, type WideCell } from './document-of.ts'
export { printDocx } from './print-docx.ts'
export { printTxt } from './print-txt.ts'
export { zipFiles } from './print-zip.ts'
