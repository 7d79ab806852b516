import type { Origin } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { aFinding } from '../testing/a-finding.ts'
import { anXlsx, aSheet, sheetPart } from '../testing/an-xlsx.ts'
import { fixXlsx } from './fix-xlsx.ts'

/** The cell after its quote was made to read otherwise; null where it was left. */
function fixed(cell: string, quote: string, to: string, strings = ''): string | null {
  const file = anXlsx(`<row r="1">${cell}</row>`, '', { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` })
  const offset = Buffer.from(aSheet(`<row r="1">${cell}</row>`)).indexOf('<c')
  const origin: Origin = { format: 'xlsx', part: sheetPart, offset, sheet: '附件1', cell: 'A1' }
  const { bytes, changes } = fixXlsx(file, [aFinding(origin, quote, to)])
  if (changes === 0) return null
  const archive = openArchive(bytes)
  expect(archive.read('xl/workbook.xml')?.toString()).toContain('<calcPr fullCalcOnLoad="1" calcId="1"/>')
  return (
    archive
      .read(sheetPart)
      ?.toString('utf8')
      .replace(/^.*<row r="1">|<\/row>.*$/g, '') ?? null
  )
}

describe('fixXlsx', () => {
  it('keeps a number a number, and its format', () => {
    expect(fixed('<c r="A1" s="3"><v>128218.8</v></c>', '128218.80', '128208.80')).toBe(
      '<c r="A1" s="3"><v>128208.8</v></c>',
    )
    expect(fixed('<c r="A1" s="4"><v>1.28</v></c>', '128%', '129%')).toBe('<c r="A1" s="4"><v>1.29</v></c>')
    expect(fixed('<c r="A1"><v>1143800</v></c>', '1,143,800.00', '1,143,900.00')).toBe('<c r="A1"><v>1143900</v></c>')
  })

  it('changes a text, whether it stands in the cell or in the list of all texts', () => {
    const inline = (text: string) => `<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    expect(fixed(inline('128%　'), '128%　', '129%')).toBe(inline('129%'))
    const strings = '<si/><si><r><t>（2）项目</t></r><r><t>支出：0&lt;</t></r><rPh><t>x</t></rPh></si>'
    expect(fixed('<c t="s" r="A1" s="1"><v>1</v></c>', '0', '1', strings)).toBe(inline('（2）项目支出：1&lt;'))
  })

  it('fills a blank cell with a number, and empties one', () => {
    expect(fixed('<c r="A1" s="2"/>', '', '0')).toBe('<c r="A1" s="2"><v>0</v></c>')
    expect(fixed('<c r="A1" s="2" t="s"><v>0</v></c>', '0', '', '<si><t>0</t></si>')).toBe('<c r="A1" s="2"/>')
  })

  it('leaves what a formula gives, what its format would hide, and what is no text', () => {
    expect(fixed('<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', '3', '4')).toBeNull()
    expect(fixed('<c r="A1"><v>0.83</v></c>', '83%', '83.33%')).toBeNull()
    expect(fixed('<c r="A1"><v>10</v></c>', '10分', '10')).toBeNull()
    expect(fixed('<c r="A1" t="b"><v>1</v></c>', 'TRUE', '是')).toBeNull()
  })
})
