import { expect, test } from 'vitest'
import { printCompoundFile } from '../testing/cfb/print-compound-file.ts'
import { codeOf } from '../testing/code-of.ts'
import { documentOf } from '../testing/document-of.ts'
import { printDoc } from '../testing/print-doc.ts'
import { printDocx } from '../testing/print-docx.ts'
import { printHtml } from '../testing/print-html.ts'
import { printPdf } from '../testing/print-pdf.ts'
import { printTxt } from '../testing/print-txt.ts'
import { printXls } from '../testing/print-xls.ts'
import { printXlsx } from '../testing/print-xlsx.ts'
import { zipFiles } from '../testing/print-zip.ts'
import { detectFormat } from './detect-format.ts'

const document = documentOf(['附件1', [['分值', '10']]])
const text = (content: string) => new TextEncoder().encode(content)
const compound = (name: string) => printCompoundFile({ [name]: new Uint8Array(10) })
const xml = (root: string) => text(`\ufeff<?xml version="1.0"?>\n<?mso-application progid="x"?>\n${root}`)

test.each([
  ['docx', printDocx(document)],
  ['doc', printDoc(document)],
  ['xlsx', printXlsx(document)],
  ['xls', printXls(document)],
  ['xls', compound('Book')],
  ['html', printHtml(document)],
  ['html', xml('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>')],
  ['pdf', printPdf(document)],
  ['txt', printTxt(document)],
  ['txt', text('满意度<95%，成本>5万元')],
  ['rtf', text('{\\rtf1\\ansi}')],
  ['odt', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  ['ods', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ['odt', xml('<office:document office:mimetype="application/vnd.oasis.opendocument.text">')],
  ['works', compound('CONTENTS')],
  ['word-xml', xml('<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">')],
  ['excel-xml', xml('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table>')],
  ['uot', xml('<uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof" uof:mimetype="vnd.uof.text">')],
  ['archive', zipFiles({ '附件1.docx': printDocx(document) })],
])('%s is told by its content', (format, bytes) => {
  expect(detectFormat(bytes)).toBe(format)
})

test.each([
  ['file-empty', new Uint8Array(0)],
  ['file-encrypted', compound('EncryptedPackage')],
  ['format-unsupported', compound('PowerPoint Document')],
  ['format-unsupported', zipFiles({ mimetype: 'application/vnd.oasis.opendocument.presentation' })],
  ['format-unsupported', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])],
  ['format-unsupported', text('Rar!\x1a\x07')],
  ['format-unsupported', text('MIME-Version: 1.0\n')],
  ['format-unsupported', xml('<svg/>')],
])('%s is what others are refused with', (code, bytes) => {
  expect(codeOf(() => detectFormat(bytes))).toBe(code)
})
