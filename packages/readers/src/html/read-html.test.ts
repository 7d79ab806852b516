import type { Block, Table } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

async function read(html: string) {
  return await readHtml(new TextEncoder().encode(html))
}

/** Paragraphs with their numbers, tables as rows of texts. */
async function shown(html: string): Promise<unknown> {
  const { value } = await read(html)
  return value.blocks.map(show)
}

function show(block: Block): unknown {
  return block.kind === 'paragraph' ? `${block.number}${block.text}` : rowsOf(block)
}

function rowsOf({ rowCount, cells }: Table): string[][] {
  const rows: string[][] = Array.from({ length: rowCount }, () => [])
  for (const { row, text } of cells) rows[row]?.push(text)
  return rows
}

test('a page is paragraphs and tables, each with its line and character', async () => {
  const html = '<html><body>\n<h1>附件1</h1>\n<table><tr><td>分值<td>10</table>\n填表人：</body></html>'
  const at = (text: string, line: number) => ({ format: 'html', line, offset: html.indexOf(text) })
  const cell = { rowSpan: 1, columnSpan: 1, hidden: [], tables: [] }
  expect(await read(html)).toEqual({
    value: {
      format: 'html',
      blocks: [
        { kind: 'paragraph', text: '附件1', number: '', origin: at('附件1', 2) },
        {
          kind: 'table',
          rowCount: 1,
          columnCount: 2,
          cells: [
            { ...cell, row: 0, column: 0, text: '分值', origin: at('<td>分值', 3) },
            { ...cell, row: 0, column: 1, text: '10', origin: at('<td>10', 3) },
          ],
          name: '',
          origin: at('<table', 3),
        },
        { kind: 'paragraph', text: '填表人：', number: '', origin: at('填表人', 4) },
      ],
      margins: [],
    },
    notices: [],
  })
})

describe('white space', () => {
  test.each([
    [
      'runs of it show as one space, at the ends of lines as none',
      '<p> 绩效 \n\t 自评 <br> 报告 </p>',
      ['绩效 自评\n报告'],
    ],
    ['it stays where elements meet', '<p><b>年初</b> <i>预算</i></p>', ['年初 预算']],
    ['spaces that are not to break, and wide ones, stay', '<p>&nbsp;&nbsp;绩　效&nbsp;</p>', ['\xa0\xa0绩　效\xa0']],
    ['it stays as written in pre', '<pre>\n甲  乙\n丙</pre>', ['甲  乙\n丙']],
    ['an empty paragraph shows nothing, one with a line break an empty line', '<p> </p><p><br></p>', ['']],
    ['line breaks at the end open one line fewer', '<p>甲<br><br></p>', ['甲\n']],
    ['tabs of Word are tabs', `<p>甲<span style='mso-tab-count:2'>&nbsp;&nbsp; </span>乙</p>`, ['甲\t\t乙']],
  ])('%s', async (_, html, blocks) => {
    expect(await shown(html)).toEqual(blocks)
  })
})

test('entities are characters, also those without a semicolon', async () => {
  expect(await shown('<p>&ge;95&#37;&#x2F;年 A&amp;B &lt1</p>')).toEqual(['≥95%/年 A&B <1'])
})

test('block elements part paragraphs, others do not', async () => {
  const html = '<nav><a href="/">首页</a> <a>政务公开</a></nav><div>甲<div>乙</div>丙</div><footer>版权</footer>'
  expect(await shown(html)).toEqual(['首页 政务公开', '甲', '乙', '丙', '版权'])
})

test('paragraphs whose end tags are missing end where the next begins', async () => {
  expect(await shown('<p>甲<p>乙<ul><li>丙<li>丁</ul>戊')).toEqual(['甲', '乙', '丙', '丁', '戊'])
})

describe('what is not shown', () => {
  test('programs, styles, titles and comments are passed over', async () => {
    const html =
      '<title>标题</title><style>p{}</style><script>if (a<b) "<p>"</script><p>甲<!-- 乙 --><![if !x]>丙<![endif]></p>' +
      '<!--[if mso]><p>丁</p><![endif]--><noscript>戊</noscript><del>己</del>'
    expect(await read(html)).toMatchObject({ value: { blocks: [{ text: '甲丙' }] }, notices: [] })
  })

  test.each([
    ['display:none', '<span style="Display: none">0</span>'],
    ['visibility', '<span style="visibility:hidden">0</span>'],
    ['the text that Word hides', '<span style="mso-hide:all">0</span>'],
    ['the attribute', '<span hidden>0</span>'],
  ])('hidden text is left out with a notice: %s', async (_, hidden) => {
    const html = `<p>甲${hidden}乙</p>`
    const origin = { format: 'html', line: 1, offset: html.indexOf('0<') }
    expect(await read(html)).toMatchObject({
      value: { blocks: [{ text: '甲乙' }] },
      notices: [{ code: 'hidden-text', data: { text: '0' }, origin }],
    })
  })

  test('hidden elements end with their own end tag, and each has its notice', async () => {
    const html = '<div style="display:none">一<div>二</div>三</div><div hidden>四</div><div>五</div>'
    const { value, notices } = await read(html)
    expect(value.blocks.map(show)).toEqual(['五'])
    expect(notices.map(({ data }) => data)).toEqual([{ text: '一二三' }, { text: '四' }])
  })

  test('hidden rows and cells take no place in their table', async () => {
    const html =
      '<table><tr><td>甲<td style="display:none">藏<td>乙<tr style="display:none"><td>藏<td>藏<tr><td>丙<td>丁</table>'
    expect(await shown(html)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ])
  })

  test('the row without height that Word puts below a table takes no place', async () => {
    const html = '<table><tr><td colspan=2>甲</td></tr><![if !x]><tr height=0><td></td><td></td></tr><![endif]></table>'
    expect(await shown(html)).toEqual([[['甲']]])
  })
})

describe('a table', () => {
  test('lays cells around those that reach from above', async () => {
    const html = '<table><tr><td rowspan=2 colspan=2>甲<td>乙<td rowspan=3>丙<tr><td>丁<tr><td>戊<td>己<td>庚</table>'
    const [table] = (await read(html)).value.blocks
    const cells = table?.kind === 'table' ? table.cells : []
    expect(table).toMatchObject({ rowCount: 3, columnCount: 4 })
    expect(cells.map(({ row, column, rowSpan, columnSpan, text }) => [text, row, column, rowSpan, columnSpan])).toEqual(
      [
        ['甲', 0, 0, 2, 2],
        ['乙', 0, 2, 1, 1],
        ['丙', 0, 3, 3, 1],
        ['丁', 1, 2, 1, 1],
        ['戊', 2, 0, 1, 1],
        ['己', 2, 1, 1, 1],
        ['庚', 2, 2, 1, 1],
      ],
    )
  })

  test('cuts cells that reach below its last row, over another cell, or out of their group', async () => {
    const html =
      '<table><thead><tr><th rowspan=9>甲<th>乙</thead><tr><td>丙<td rowspan=2>丁<tr><td colspan=2>戊</table>' +
      '<table><tr><td rowspan=0>己<td>庚<tr><td>辛</table>'
    const spans = (await read(html)).value.blocks.map((block) =>
      block.kind === 'table'
        ? block.cells.map(({ text, rowSpan, columnSpan }) => `${text}${rowSpan}${columnSpan}`)
        : [],
    )
    expect(spans).toEqual([
      ['甲11', '乙11', '丙11', '丁21', '戊11'],
      ['己21', '庚11', '辛11'],
    ])
  })

  test('joins the paragraphs of a cell by lines', async () => {
    expect(await shown('<table><tr><td><p>绩</p><p>效<br>指标</p><div>标</div><td>x</table>')).toEqual([
      [['绩\n效\n指标\n标', 'x']],
    ])
  })

  test('keeps tables in its cells', async () => {
    const html = '<table><tr><td>甲<table><tr><td>内</table>乙<td>丙<tr><td>丁<td>戊</table>'
    const [table] = (await read(html)).value.blocks
    expect(table).toMatchObject({
      cells: [
        { text: '甲\n乙', tables: [{ cells: [{ text: '内' }] }] },
        { text: '丙' },
        { text: '丁' },
        { text: '戊' },
      ],
    })
  })

  test('is no table where it is only the frame of others', async () => {
    const inner = '<table><tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>'
    const html = `<table><tr><td>栏目<td><p>标题</p>${inner}</table>`
    expect(await shown(html)).toEqual([
      '栏目',
      '标题',
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ])
    expect(await shown('<table role=presentation><tr><td>甲<td>乙</table>')).toEqual(['甲', '乙'])
  })

  test('has its caption, and text that stands between its cells, before it', async () => {
    expect(await shown('<table><caption>单位：万元</caption>散<tr><td>甲<td>乙</table>后')).toEqual([
      '单位：万元',
      '散',
      [['甲', '乙']],
      '后',
    ])
  })

  test('lives with forms, missing rows and stray end tags', async () => {
    const html = '<table><form><tr><td><p>甲<td>乙</p></b></tr></form></td><td>丙<td>丁</table></td></table>戊'
    expect(await shown(html)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      '戊',
    ])
  })

  test('without a cell is none', async () => {
    expect(await shown('<table></table><table><tr></tr></table><td>甲</td>')).toEqual(['甲'])
  })
})

describe('lists', () => {
  test('number their items as a browser prints them', async () => {
    const html =
      '<ol><li>甲<li value=7>乙<p>丙</p><li>丁</ol><ol start=3 type=a><li>戊</ol>' +
      '<ol style="list-style-type: cjk-ideographic"><li>己<ol type=i><li>庚</ol><li>辛</ol><ul><li>壬</ul><li>癸'
    expect(await shown(html)).toEqual([
      ...['1.甲', '7.乙', '丙', '8.丁', 'c.戊', '一、己', 'i.庚', '二、辛', '壬', '癸'],
    ])
  })

  test('of Word have their numbers beside the text', async () => {
    const html =
      `<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span` +
      ` style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>部门概况</p>` +
      `<p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span></span>要点</p>`
    expect(await shown(html)).toEqual(['一、部门概况', '要点'])
  })

  test('in a cell lose their numbers, with a notice', async () => {
    const { value, notices } = await read('<table><tr><td><ol><li>甲<li>乙</ol><td>丙</table>')
    expect(value.blocks.map(show)).toEqual([[['甲\n乙', '丙']]])
    expect(notices).toMatchObject([{ code: 'number-in-cell', data: { numbers: '1. 2.' } }])
  })
})

test('fields show what they hold, boxes whether they are ticked', async () => {
  const html =
    '<p><input type=checkbox checked>是<input type=radio>否 <input value=128><input type=hidden value=x>' +
    '<select><option>优<option selected>良<option>差</select><textarea>说明</textarea><button>提交</button></p>'
  expect(await shown(html)).toEqual(['☑是□否 128良说明'])
})

test('characters of symbol fonts are what they show', async () => {
  const { value, notices } = await read('<p><font face="Wingdings">þ¨</font>是<font face="Wingdings">\x7f</font></p>')
  expect(value.blocks.map(show)).toEqual(['☑□是\x7f'])
  expect(notices).toMatchObject([{ code: 'unknown-symbol', data: { font: 'wingdings', code: '7f' } }])
})

test('pictures, frames, objects and formulas are reported; icons are not', async () => {
  const html = '<p><img src=a><img src=b width=16 height=16><iframe src=c></iframe><object></object><math>x</math></p>'
  const { value, notices } = await read(html)
  expect(value.blocks.map(show)).toEqual(['x'])
  expect(notices.map(({ code }) => code)).toEqual(['picture', 'outside-part', 'embedded-object', 'formula'])
})

test('the header and footer that LibreOffice puts into a page are margins', async () => {
  const { value } = await read(
    '<div title="header"><div>沅江市</div></div><p>甲</p><div title="footer"><p>— 1 —</p></div>',
  )
  expect(value.blocks.map(show)).toEqual(['甲'])
  expect(value.margins.map(({ text }) => text)).toEqual(['沅江市', '— 1 —'])
})

test('a page without text says so', async () => {
  expect((await read('<p>&nbsp;</p>')).notices).toEqual([{ code: 'no-text', data: {}, origin: null }])
})

test('of two equal attributes the first counts', async () => {
  const [table] = (await read('<table><tr><td colspan=2 colspan=5>甲<tr><td>乙<td>丙</table>')).value.blocks
  expect(table).toMatchObject({ columnCount: 2 })
})
