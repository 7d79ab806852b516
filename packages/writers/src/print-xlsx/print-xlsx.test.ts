import { describe, expect, it } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import type { LaidDocument, LaidTable } from '../layout/laid-document.ts'
import {
  aLaidCell,
  aLaidDocument,
  aLaidFigure,
  aLaidParagraph,
  aLaidRun,
  aLaidSection,
} from '../testing/a-laid-document.ts'
import { printXlsx } from './print-xlsx.ts'

const figure = aLaidFigure('1,143.90', '2/funds.total.budget')
const head = aLaidCell(0, '年度资金总额', { rowSpan: 2 })
const table: LaidTable = {
  kind: 'table',
  columns: [2100, 1050],
  headRows: 1,
  rows: [
    { height: 400, mayGrow: true, cells: [head, aLaidCell(1, '全年预算数')] },
    { height: 400, mayGrow: false, cells: [aLaidCell(1, figure)] },
  ],
}
const laid = aLaidDocument([aLaidParagraph(['2024年度', aLaidRun('自评表', { isBold: true })]), table], {
  packageHash: 'ab12',
})

function part(document: LaidDocument, name: string, options = {}): string {
  return openArchive(printXlsx(document, options)).read(name)?.toString('utf8') ?? ''
}

/** The element with all it holds. */
function element(xml: string, name: string): string {
  return new RegExp(`<${name}[ >].*</${name}>`).exec(xml)?.[0] ?? ''
}

describe('printXlsx', () => {
  const sheet = part(laid, 'xl/worksheets/sheet1.xml')

  it('writes a title over all columns and every cell of a table with its frame', () => {
    expect(element(sheet, 'sheetData')).toBe(
      '<sheetData>' +
        '<row r="1" ht="16.75" customHeight="1"><c r="A1" s="1" t="inlineStr"><is>' +
        '<r><rPr><sz val="10.5"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t>2024年度</t></r>' +
        '<r><rPr><b/><sz val="10.5"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t>自评表</t></r>' +
        '</is></c><c r="B1" s="1"/></row>' +
        '<row r="2" ht="31.5" customHeight="1"><c r="A2" s="2" t="inlineStr"><is><t>年度资金总额</t></is></c><c r="B2" s="2" t="inlineStr"><is><t>全年预算数</t></is></c></row>' +
        '<row r="3" ht="20" customHeight="1"><c r="A3" s="2"/><c r="B3" s="3"><v>1143.90</v></c></row>' +
        '</sheetData>',
    )
    expect(element(sheet, 'mergeCells')).toBe(
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
    )
    expect(element(sheet, 'cols')).toBe(
      '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="10" customWidth="1"/></cols>',
    )
  })

  it('prints on the paper of the section, one page wide, with a number at the foot', () => {
    expect(sheet.slice(sheet.indexOf('<printOptions'))).toBe(
      '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="1.103" right="1.024" top="1.457" bottom="1.378" header="0.3" footer="0.908"/>' +
        '<pageSetup paperSize="9" firstPageNumber="1" useFirstPageNumber="1" fitToWidth="1" fitToHeight="0" orientation="portrait"/>' +
        '<headerFooter><oddFooter>&amp;C&amp;&quot;宋体,Regular&quot;&amp;14— &amp;P —</oddFooter></headerFooter></worksheet>',
    )
  })

  it('names rows to repeat, and every figure with its sources', () => {
    expect(element(part(laid, 'xl/workbook.xml'), 'definedNames')).toBe(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'附件\'!$2:$2</definedName>' +
        '<definedName name="figure.2__funds.total.budget" comment="0123456789ab">\'附件\'!$B$3</definedName></definedNames>',
    )
    expect(part(laid, 'docProps/custom.xml')).toContain('<vt:lpwstr>ab12</vt:lpwstr>')
  })

  it('names no figure and no package in a plain file', () => {
    expect(element(part(laid, 'xl/workbook.xml', { plain: true }), 'definedNames')).toBe(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'附件\'!$2:$2</definedName></definedNames>',
    )
    expect(part(laid, 'docProps/custom.xml', { plain: true })).toBe('')
    expect(part(laid, 'xl/worksheets/sheet1.xml', { plain: true })).toBe(sheet)
  })

  it('tells places of one fact apart, on whatever sheet', () => {
    const block = aLaidParagraph(['预算', aLaidFigure('12.8', '2/a.b'), '，支出', aLaidFigure('12.8', '2/A.B')])
    const twice = { ...laid, sections: [aLaidSection([block]), aLaidSection([block])] }
    expect(part(twice, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g)).toEqual([
      '<definedName name="figure.2__a.b" comment="0123456789ab">\'附件\'!$A$1</definedName>',
      '<definedName name="figure.2__A.B_.2" comment="0123456789ab">\'附件\'!$A$1</definedName>',
      '<definedName name="figure.2__a.b_.3" comment="0123456789ab">\'附件（2）\'!$A$1</definedName>',
      '<definedName name="figure.2__A.B_.4" comment="0123456789ab">\'附件（2）\'!$A$1</definedName>',
    ])
  })

  it('spreads what is higher than a row of Excel over several', () => {
    const xml = part(aLaidDocument([aLaidParagraph(['长'.repeat(2000)])]), 'xl/worksheets/sheet1.xml')
    expect(xml.match(/<row [^>]*>/g)).toEqual([
      '<row r="1" ht="361.25" customHeight="1">',
      '<row r="2" ht="361.25" customHeight="1">',
    ])
    expect(element(xml, 'mergeCells')).toBe('<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>')
  })

  it('refuses a text that no cell holds', () => {
    const document = aLaidDocument([aLaidParagraph(['长'.repeat(32_768)])])
    expect(() => printXlsx(document)).toThrow(expect.objectContaining({ code: 'text-too-long' }))
  })
})
