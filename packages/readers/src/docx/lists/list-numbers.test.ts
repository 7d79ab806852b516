import { describe, expect, test } from 'vitest'
import { readBodyOf } from '../../testing/docx/read-body-of.ts'

const outline = abstract(
  0,
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '%1.%2.%4', '<w:isLgl/>'),
)

describe('automatic numbers', () => {
  test('count each level and begin anew below a higher one', () => {
    const body = [0, 1, 1, 2, 0, 1, 2, 2].map((ilvl) => paragraph(list(1, ilvl))).join('')
    expect(numbersOf(body, outline + num(1, 0))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '二、',
      '（一）',
      '1.',
      '2.',
    ])
  })

  test.each([
    ['decimal', '3'],
    ['decimalZero', '03'],
    ['chineseCounting', '三'],
    ['chineseCountingThousand', '三'],
    ['ideographDigital', '三'],
    ['japaneseCounting', '三'],
    ['upperLetter', 'C'],
    ['lowerLetter', 'c'],
    ['upperRoman', 'III'],
    ['lowerRoman', 'iii'],
    ['decimalEnclosedCircle', '③'],
    ['none', ''],
  ])('are printed in the format %s', (format, number) => {
    const start = '<w:lvl w:ilvl="0"><w:start w:val="3"/>'
    const numbering = `<w:abstractNum w:abstractNumId="0">${start}<w:numFmt w:val="${format}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>`
    expect(numbersOf(paragraph(list(1, 0)), numbering + num(1, 0))).toEqual([number])
  })

  test('a bullet is no number', () => {
    expect(numbersOf(paragraph(list(1, 0)), abstract(0, level(0, 'bullet', '●')) + num(1, 0))).toEqual([''])
  })

  test('name the levels above, in digits where the level says so', () => {
    expect(numbersOf([0, 1, 3].map((ilvl) => paragraph(list(1, ilvl))).join(''), outline + num(1, 0))).toEqual([
      '一、',
      '（一）',
      '1.1.1',
    ])
  })

  test('a custom format falls back on the plain one', () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>${custom}<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`
    expect(numbersOf(paragraph(list(1, 0)), numbering + num(1, 0))).toEqual(['1.'])
  })

  test('go on across instances of one list, unless an instance overrides the start', () => {
    const restarted = num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>')
    const body = [1, 1, 2, 3, 3, 1].map((id) => paragraph(list(id, 0))).join('')
    expect(numbersOf(body, outline + num(1, 0) + num(2, 0) + restarted)).toEqual([
      '一、',
      '二、',
      '三、',
      '七、',
      '八、',
      '九、',
    ])
  })

  test('take the level an instance lays over the list', () => {
    const replaced = num(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条')}</w:lvlOverride>`)
    expect(numbersOf(paragraph(list(1, 0)) + paragraph(list(2, 0)), outline + num(1, 0) + replaced)).toEqual([
      '一、',
      '第2条',
    ])
  })

  test('may count through higher levels', () => {
    const through = abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'))
    const body = [0, 1, 0, 1].map((ilvl) => paragraph(list(1, ilvl))).join('')
    expect(numbersOf(body, through + num(1, 0))).toEqual(['1.', '(1)', '2.', '(2)'])
  })

  test.each([
    ['a list nobody defined', list(9, 0)],
    ['a level nobody defined', list(1, 8)],
    ['a level that is none', '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr>'],
    ['number nought', list(0, 0)],
  ])('are none for %s', (_, properties) => {
    expect(numbersOf(paragraph(properties), outline + num(1, 0))).toEqual([''])
  })

  test('are none in a document without lists', () => {
    expect(readBodyOf(paragraph(list(1, 0))).texts).toEqual([''])
  })

  test('skip paragraphs that are deleted', () => {
    const deleted = `<w:p><w:pPr>${list(1, 0)}<w:rPr><w:del/></w:rPr></w:pPr></w:p>`
    expect(numbersOf(paragraph(list(1, 0)) + deleted + paragraph(list(1, 0)), outline + num(1, 0))).toEqual([
      '一、',
      '二、',
    ])
  })
})

describe('a style', () => {
  const styles = [
    style('Normal', '', 'w:default="1"'),
    style('Heading1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('Heading2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('Heading3', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    style('Derived', '<w:basedOn w:val="Heading2"/>'),
    style('Unnumbered', '<w:basedOn w:val="Heading2"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
    style('Circle', '<w:basedOn w:val="Circle"/>'),
  ].join('')
  const tied = outline.replace('<w:lvlText w:val="%3."/>', '<w:pStyle w:val="Heading3"/><w:lvlText w:val="%3."/>')

  test.each([
    ['gives the list', named('Heading1'), '一、'],
    ['gives the level', named('Heading2'), '（一）'],
    ['stands at the level tied to it', named('Heading3'), '1.'],
    ['inherits from the style it is based on', named('Derived'), '（一）'],
    ['may end what it inherits', named('Unnumbered'), ''],
    ['yields to the paragraph', `${named('Heading1')}<w:numPr><w:numId w:val="0"/></w:numPr>`, ''],
    [
      'gives the list where the paragraph names a level only',
      `${named('Heading1')}<w:numPr><w:ilvl w:val="1"/></w:numPr>`,
      '（一）',
    ],
    ['based on itself has no list', named('Circle'), ''],
    ['that is unknown has no list', named('Nobody'), ''],
  ])('%s', (_, properties, number) => {
    const { texts } = readBodyOf({ body: paragraph(properties), numbering: tied + num(1, 0), styles })
    expect(texts).toEqual([number])
  })

  test('by default numbers paragraphs that name none', () => {
    const numbered = style('Body', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'w:default="1"')
    expect(readBodyOf({ body: '<w:p/><w:p/>', numbering: outline + num(1, 0), styles: numbered }).texts).toEqual([
      '一、',
      '二、',
    ])
  })

  test('of lists stands for the list that points to it', () => {
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>'
    const listStyle =
      '<w:style w:type="numbering" w:styleId="ListStyle"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = outline + linked + num(1, 0) + num(2, 1)
    expect(readBodyOf({ body: paragraph(list(2, 0)), numbering, styles: listStyle }).texts).toEqual(['一、'])
  })
})

function numbersOf(body: string, numbering: string): readonly string[] {
  return readBodyOf({ body, numbering }).texts
}

function level(ilvl: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

function abstract(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
}

function num(id: number, list: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${overrides}</w:num>`
}

function list(id: number, ilvl: number): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`
}

function named(style: string): string {
  return `<w:pStyle w:val="${style}"/>`
}

function style(id: string, content: string, more = ''): string {
  return `<w:style w:type="paragraph" ${more} w:styleId="${id}">${content}</w:style>`
}

function paragraph(properties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr></w:p>`
}
