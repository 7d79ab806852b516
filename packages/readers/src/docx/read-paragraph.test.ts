import { describe, expect, test } from 'vitest'
import { readBodyOf } from '../testing/docx/read-body-of.ts'

const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

describe('the text of a paragraph', () => {
  test.each([
    ['is that of its runs', run('绩效') + run('自评'), '绩效自评'],
    ['is empty without runs', '<w:pPr><w:jc w:val="center"/></w:pPr>', ''],
    ['keeps white space where it is preserved', '<w:r><w:t xml:space="preserve"> 年 度  </w:t></w:r>', ' 年 度  '],
    ['loses white space at ends where it is not', '<w:r><w:t> 年 度\n </w:t></w:r>', '年 度'],
    ['keeps ideographic spaces', '<w:r><w:t>　年度　</w:t></w:r>', '　年度　'],
    ['takes a line of the file for a space', '<w:r><w:t>年\r\n度</w:t></w:r>', '年 度'],
    ['has tabs', `${run('a')}<w:r><w:tab/><w:ptab w:relativeTo="margin"/></w:r>${run('b')}`, 'a\t\tb'],
    ['has soft breaks', `${run('a')}<w:r><w:br/><w:br w:type="textWrapping"/><w:cr/></w:r>${run('b')}`, 'a\n\n\nb'],
    ['is divided by a page break', `${run('a')}<w:r><w:br w:type="page"/></w:r>${run('b')}`, 'a\nb'],
    ['is not longer for page breaks around it', `${page}${run('a')}${page}`, 'a'],
    ['has hyphens that do not break', `${run('1')}<w:r><w:noBreakHyphen/></w:r>${run('7')}`, '1\u20117'],
    ['has no hyphens that only may break', `${run('a')}<w:r><w:softHyphen/></w:r>${run('b')}`, 'ab'],
    ['ignores tab stops', '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>', ''],
    ['goes through links', `<w:hyperlink r:id="x">${run('a')}</w:hyperlink>`, 'a'],
    ['goes through smart tags', `<w:smartTag><w:smartTagPr/>${run('a')}</w:smartTag>`, 'a'],
    ['goes through custom mark-up', `<w:customXml><w:customXmlPr/>${run('a')}</w:customXml>`, 'a'],
    ['goes through text directions', `<w:bdo><w:dir>${run('a')}</w:dir></w:bdo>`, 'a'],
    ['goes through content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${run('a')}</w:sdtContent></w:sdt>`, 'a'],
    [
      'is what a ruby stands over',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('jì')}</w:rt><w:rubyBase>${run('绩')}</w:rubyBase></w:ruby></w:r>`,
      '绩',
    ],
    [
      'has no signs of notes and comments',
      `${run('a')}<w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>`,
      'a',
    ],
    [
      'passes over marks',
      `<w:bookmarkStart w:id="0" w:name="b"/>${run('a')}<w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/><w:lastRenderedPageBreak/>`,
      'a',
    ],
  ])('%s', (_, content, text) => {
    expect(readBodyOf(`<w:p>${content}</w:p>${other}`)).toMatchObject({ texts: [text, '他'], notices: [] })
  })
})

describe('tracked changes read as accepted', () => {
  test.each([
    ['inserted text stays', `${run('a')}<w:ins w:id="1">${run('b')}</w:ins>`, 'ab'],
    ['deleted text goes', `${run('a')}<w:del w:id="1"><w:r><w:delText>b</w:delText><w:t>c</w:t></w:r></w:del>`, 'a'],
    [
      'moved text stands at its new place only',
      `<w:moveFrom>${run('a')}</w:moveFrom>${run('b')}<w:moveTo>${run('a')}</w:moveTo>`,
      'ba',
    ],
    ['an insertion deleted later is gone', `<w:ins><w:del>${run('x')}</w:del></w:ins>${run('a')}`, 'a'],
    [
      'former properties count for nothing',
      `<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`,
      'a',
    ],
  ])('%s', (_, content, text) => {
    expect(readBodyOf(`<w:p>${content}</w:p>`)).toMatchObject({ texts: [text], notices: [] })
  })

  const deletedMark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'

  test('a paragraph whose mark is deleted runs on into the next', () => {
    const { document, texts } = readBodyOf(
      `<w:p>${deletedMark}${run('a')}</w:p><w:p>${deletedMark}${run('b')}</w:p><w:p>${run('c')}</w:p>`,
    )
    expect(texts).toEqual(['abc'])
    expect(document.blocks[0]?.origin).toEqual(readBodyOf(paragraph('a')).document.blocks[0]?.origin)
  })

  test('a paragraph deleted with its mark is gone', () => {
    expect(readBodyOf(`<w:p>${deletedMark}<w:del>${run('a')}</w:del></w:p>${paragraph('b')}`).texts).toEqual(['b'])
  })

  test('the last paragraph stands by itself though its mark is deleted', () => {
    expect(readBodyOf(`${paragraph('a')}<w:p>${deletedMark}${run('b')}</w:p>`).texts).toEqual(['a', 'b'])
  })
})

describe('hidden text', () => {
  test.each([
    ['<w:vanish/>', '', 1],
    ['<w:vanish w:val="true"/>', '', 1],
    ['<w:vanish w:val="0"/>', '密', 0],
    ['<w:vanish w:val="false"/>', '密', 0],
    ['<w:webHidden/>', '密', 0],
  ])('%s', (property, text, noticeCount) => {
    const hidden = `<w:r><w:rPr>${property}</w:rPr><w:t>密</w:t></w:r>`
    expect(readBodyOf(`<w:p>${hidden}${run('开')}</w:p>`)).toMatchObject({
      texts: [`${text}开`],
      notices: Array(noticeCount).fill({ code: 'hidden-text', data: { text: '密' } }),
    })
  })
})

describe('fields', () => {
  const code = '<w:r><w:instrText> PAGE </w:instrText></w:r>'
  test.each([
    ['a simple field shows its result', `<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`, '3'],
    [
      'a complex field shows its result',
      `${run('第')}${field('begin')}${code}${field('separate')}${run('3')}${field('end')}${run('页')}`,
      '第3页',
    ],
    ['a field without a result shows nothing', `${field('begin')}${code}${field('end')}${run('a')}`, 'a'],
    [
      'a field within an instruction shows nothing',
      `${field('begin')}${code}${field('begin')}${code}${field('separate')}${run('x')}${field('end')}${field('separate')}${run('y')}${field('end')}`,
      'y',
    ],
    ['an end without a beginning is no matter', `${field('end')}${field('separate')}${run('a')}`, 'a'],
  ])('%s', (_, content, text) => {
    expect(readBodyOf(`<w:p>${content}</w:p>`)).toMatchObject({ texts: [text], notices: [] })
  })

  test('a result may span paragraphs', () => {
    const body = `<w:p>${field('begin')}${code}${field('separate')}${run('a')}</w:p><w:p>${run('b')}${field('end')}</w:p>${paragraph('c')}`
    expect(readBodyOf(body).texts).toEqual(['a', 'b', 'c'])
  })

  test('a field that is never closed swallows its own paragraph at most', () => {
    expect(readBodyOf(`<w:p>${field('begin')}${run('x')}</w:p>${paragraph('a')}`).texts).toEqual(['', 'a'])
  })

  test.each([
    ['a ticked box', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☑'],
    ['a box ticked by default', '<w:checkBox><w:default w:val="1"/></w:checkBox>', '☑'],
    ['an empty box', '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', '□'],
    [
      'the entry chosen',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="是"/><w:listEntry w:val="否"/></w:ddList>',
      '否',
    ],
    ['the first entry by default', '<w:ddList><w:listEntry w:val="是"/><w:listEntry w:val="否"/></w:ddList>', '是'],
    ['nothing for a field of text', '<w:textInput/>', ''],
  ])('a form field shows %s', (_, data, text) => {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>`
    expect(readBodyOf(`<w:p>${begin}${code}${field('end')}${run('。')}</w:p>`).texts).toEqual([`${text}。`])
  })
})

describe('symbols', () => {
  test.each([
    ['Wingdings', 'F0FE', '☑'],
    ['wingdings', '00A8', '□'],
    ['Wingdings 2', 'F052', '☑'],
    ['Symbol', 'F0B3', '≥'],
    ['宋体', '25A1', '□'],
  ])('%s %s is %s', (font, char, text) => {
    const body = `<w:p><w:r><w:sym w:font="${font}" w:char="${char}"/></w:r></w:p>`
    expect(readBodyOf(body)).toMatchObject({ texts: [text], notices: [] })
  })

  test('one we cannot name stays as it is and is reported', () => {
    expect(readBodyOf('<w:p><w:r><w:sym w:font="Webdings" w:char="F061"/></w:r></w:p>')).toMatchObject({
      texts: ['\uf061'],
      notices: [{ code: 'unknown-symbol', data: { font: 'Webdings', code: 'f061' } }],
    })
  })
})

test('a formula reads as its letters in order, with a notice', () => {
  const formula = `<m:oMathPara ${math}><m:oMath><m:f><m:fPr/><m:num><m:r><m:t>102.62</m:t></m:r></m:num><m:den><m:r><m:t>0.4</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>`
  expect(readBodyOf(`<w:p>${formula}</w:p>`)).toMatchObject({
    texts: ['102.620.4'],
    notices: [{ code: 'formula', data: {} }],
  })
})

test('a prompt nobody replaced is read and reported', () => {
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>`
  expect(readBodyOf(`<w:p>${control}</w:p>`)).toMatchObject({
    texts: ['单击此处'],
    notices: [{ code: 'placeholder-text', data: {} }],
  })
})

test('unknown elements are read through and reported once for each name', () => {
  const unknown = `<x:future xmlns:x="urn:x">${run('a')}</x:future>`
  expect(readBodyOf(`<w:p>${unknown}${unknown}<w:pgNum/></w:p>`)).toMatchObject({
    texts: ['aa'],
    notices: [
      { code: 'unknown-element', data: { name: '{urn:x}future' } },
      { code: 'unknown-element', data: { name: 'w:pgNum' } },
    ],
  })
})

const page = '<w:r><w:br w:type="page"/></w:r>'
const other = paragraph('他')

function run(text: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`
}

function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`
}

function field(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}
