import { describe, expect, it } from 'vitest'
import { findHunks } from '../edits/find-hunks.ts'
import { aBody, offsetIn } from '../testing/a-docx.ts'
import { applyEdits } from './apply-edits.ts'
import { BodySplices } from './body-splices.ts'
import { plainPrinter } from './change-printer.ts'
import { readOutline } from './read-outline.ts'
import { trackedPrinter } from './tracked-printer.ts'
import { wordNamesOf } from './word-names.ts'
import { findWordTarget } from './word-target.ts'

/** The body after changes in the cell or paragraph that begins with `at`; null where it takes no such change. */
function changed(
  body: string,
  [quote, to]: readonly [string, string],
  { at = '<w:p', mode = 'tracked' as 'tracked' | 'plain' } = {},
): string | null {
  const xml = Buffer.from(aBody(body)).toString('latin1')
  const names = wordNamesOf(xml)
  if (!names) throw new Error('no names')
  const target = findWordTarget(xml, readOutline(xml, names), names, offsetIn(body, at))
  const hunks = target && findHunks(target.text, quote, to)
  if (!target || !hunks?.every((hunk) => target.accepts(hunk))) return null
  let id = 0
  const author = { name: '明效', initials: '明效', date: '2025-06-30T00:00:00Z' }
  const printer = mode === 'plain' ? plainPrinter : trackedPrinter(names, author, () => id++)
  const splices = new BodySplices(names)
  applyEdits(xml, target, hunks, splices, { printer, names })
  const text = Buffer.from(splices.apply(xml), 'latin1').toString('utf8')
  return text
    .replace(/^.*<w:body>|<\/w:body>.*$/g, '')
    .replaceAll(' w:author="明效" w:date="2025-06-30T00:00:00Z"', '')
    .replaceAll(' xml:space="preserve"', '')
}

const bold = '<w:rPr><w:b/></w:rPr>'
const run = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`

describe('applyEdits', () => {
  it('takes a figure out and puts another in, in the look of the first', () => {
    expect(changed(`<w:p>${run('128%', bold)}</w:p>`, ['128%', '129%'])).toBe(
      `<w:p><w:del w:id="0"><w:r>${bold}<w:delText>128%</w:delText></w:r></w:del><w:ins w:id="1">${run('129%', bold)}</w:ins></w:p>`,
    )
    expect(changed(`<w:p>${run('128%', bold)}</w:p>`, ['128%', '129%'], { mode: 'plain' })).toBe(
      `<w:p>${run('129%', bold)}</w:p>`,
    )
  })

  it('splits a run where only some of its letters change', () => {
    const body = '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>合计12.81万元 &amp; 其他</w:t></w:r></w:p>'
    const kept = (text: string) => `<w:r w:rsidR="1">${bold}<w:t>${text}</w:t></w:r>`
    expect(changed(body, ['合计12.81万元', '合计12.82万元'])).toBe(
      `<w:p>${kept('合计')}<w:del w:id="0"><w:r w:rsidR="1">${bold}<w:delText>12.81</w:delText></w:r></w:del><w:ins w:id="1">${run('12.82', bold)}</w:ins>${kept('万元 &amp; 其他')}</w:p>`,
    )
  })

  it('changes letters that stand in several runs, with signs and marks between them', () => {
    const body = `<w:p>${run('12')}<w:proofErr w:type="spellStart"/><w:r><w:t>8.</w:t><w:tab/></w:r><w:bookmarkStart w:id="3" w:name="x"/>${run('80', bold)}</w:p>`
    expect(changed(body, ['128.\t80', '129.80'])).toBe(
      '<w:p><w:del w:id="0"><w:r><w:delText>12</w:delText></w:r></w:del><w:proofErr w:type="spellStart"/><w:del w:id="1"><w:r><w:delText>8.</w:delText><w:tab/></w:r></w:del><w:bookmarkStart w:id="3" w:name="x"/><w:del w:id="2"><w:r><w:rPr><w:b/></w:rPr><w:delText>80</w:delText></w:r></w:del><w:ins w:id="3"><w:r><w:t>129.80</w:t></w:r></w:ins></w:p>',
    )
  })

  it('puts letters in behind a letter, in its look', () => {
    expect(changed(`<w:p>${run('改进措', bold)}</w:p>`, ['改进措', '改进措施'])).toBe(
      `<w:p>${run('改进措', bold)}<w:ins w:id="0">${run('施', bold)}</w:ins></w:p>`,
    )
    expect(changed(`<w:p>${run('年度', bold)}</w:p>`, ['年度', '2024年度'])).toBe(
      `<w:p><w:ins w:id="0">${run('2024', bold)}</w:ins>${run('年度', bold)}</w:p>`,
    )
  })

  it('fills a blank paragraph in the look of its mark', () => {
    const mark = `<w:pPr><w:jc w:val="center"/><w:rPr><w:ins w:id="9" w:author="x"/><w:sz w:val="21"/></w:rPr></w:pPr>`
    expect(changed(`<w:p>${mark}</w:p>`, ['', '0'])).toBe(
      `<w:p>${mark}<w:ins w:id="0"><w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t>0</w:t></w:r></w:ins></w:p>`,
    )
    expect(changed('<w:p w:rsidR="1"/>', ['', '0'], { mode: 'plain' })).toBe(`<w:p w:rsidR="1">${run('0')}</w:p>`)
  })

  it('works in content controls and links', () => {
    const body = `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt><w:hyperlink w:anchor="x">${run('乙')}</w:hyperlink></w:p>`
    expect(changed(body, ['乙', '丙'])).toBe(
      body.replace(
        run('乙'),
        `<w:del w:id="0"><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins w:id="1">${run('丙')}</w:ins>`,
      ),
    )
  })

  it('takes a line out of a cell by its paragraph’s mark, or with its paragraph', () => {
    const body = `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc/></w:pPr>${run('1')}</w:p><w:p>${run('1：节约')}</w:p></w:tc></w:tr></w:tbl>`
    const words = ['1\n1：节约', '1：节约'] as const
    expect(changed(body, words, { at: '<w:tc' })).toBe(
      `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc/><w:rPr><w:del w:id="0"/></w:rPr></w:pPr><w:del w:id="1"><w:r><w:delText>1</w:delText></w:r></w:del></w:p><w:p>${run('1：节约')}</w:p></w:tc></w:tr></w:tbl>`,
    )
    expect(changed(body, words, { at: '<w:tc', mode: 'plain' })).toBe(
      `<w:tbl><w:tr><w:tc><w:p>${run('1：节约')}</w:p></w:tc></w:tr></w:tbl>`,
    )
  })

  it('takes out as many marks as paragraphs that hold nothing else', () => {
    const body = `<w:tc><w:p>${run('甲')}</w:p><w:p/><w:p>${run('乙')}</w:p></w:tc>`
    const plain = { at: '<w:tc', mode: 'plain' } as const
    expect(changed(body, ['甲\n\n乙', '甲\n乙'], plain)).toBe(
      `<w:tc><w:p>${run('甲')}</w:p><w:p>${run('乙')}</w:p></w:tc>`,
    )
    expect(changed(body, ['甲\n\n乙', '甲'], plain)).toBe(`<w:tc><w:p>${run('甲')}</w:p></w:tc>`)
    expect(changed(body, ['甲\n\n乙', '甲乙'], plain)).toBeNull()
  })

  it('says that a mark goes before what it says else, and before the end of a section', () => {
    const cellOf = (first: string) => `<w:tc>${first}<w:p>${run('乙')}</w:p></w:tc>`
    const marked = (first: string) => changed(cellOf(first), ['甲\n乙', '乙'], { at: '<w:tc' })
    expect(marked(`<w:p><w:pPr><w:rPr><w:ins w:id="8"/><w:b/></w:rPr></w:pPr>${run('甲')}</w:p>`)).toContain(
      '<w:rPr><w:ins w:id="8"/><w:del w:id="0"/><w:b/></w:rPr>',
    )
    expect(marked(`<w:p><w:pPr><w:jc/><w:sectPr/></w:pPr>${run('甲')}</w:p>`)).toContain(
      '<w:jc/><w:rPr><w:del w:id="0"/></w:rPr><w:sectPr/>',
    )
    expect(marked(`<w:p>${run('甲')}</w:p>`)).toContain('<w:p><w:pPr><w:rPr><w:del w:id="0"/></w:rPr></w:pPr><w:del')
    expect(marked(`<w:p><w:pPr/>${run('甲')}</w:p>`)).toContain('<w:p><w:pPr><w:rPr><w:del w:id="0"/></w:rPr></w:pPr>')
  })

  it('says once how a run was before a change of its look', () => {
    const properties = '<w:rPr><w:b/><w:rPrChange w:id="5"><w:rPr/></w:rPrChange></w:rPr>'
    const text = changed(`<w:p>${run('甲乙丙丁戊', properties)}</w:p>`, ['甲乙丙丁戊', '甲乙己丁戊'])
    expect(text?.match(/rPrChange w:id/g)).toHaveLength(1)
  })

  it('leaves alone what it cannot change in part', () => {
    const inserted = `<w:p><w:ins w:id="1" w:author="x">${run('12')}</w:ins></w:p>`
    expect(changed(inserted, ['12', '13'])).toBeNull()
    const drawn = `<w:p><w:r><w:t>12</w:t><w:drawing/><w:t>34</w:t></w:r></w:p>`
    expect(changed(drawn, ['1234', '5'])).toBeNull()
    expect(changed(`<w:p><w:r><w:sym w:char="F0A8"/><w:t>是</w:t></w:r></w:p>`, ['□是', '是'])).toBeNull()
    const twoTexts = `<w:tc><w:p>${run('甲')}</w:p><w:p>${run('乙')}</w:p></w:tc>`
    expect(changed(twoTexts, ['甲\n乙', '甲乙'], { at: '<w:tc' })).toBeNull()
    expect(
      changed('<w:p><w:r><w:pict><w:txbxContent><w:p id="2"/></w:txbxContent></w:pict></w:r></w:p>', ['', '1'], {
        at: '<w:p id="2"',
      }),
    ).toBeNull()
  })

  it('does not read what is taken out, hidden or an instruction', () => {
    const body = `<w:p><w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>8</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SUM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    expect(changed(body, ['7', '6'], { mode: 'plain' })).toBe(body.replace(run('7'), run('6')))
  })
})
