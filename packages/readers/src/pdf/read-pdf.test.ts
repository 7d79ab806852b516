import type { Block, Document, Table } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../testing/document-of.ts'
import { type PrintedPage, printBox, printPages, printRule, printText } from '../testing/pdf/print-pages.ts'
import { printPdf } from '../testing/print-pdf.ts'
import { readPdf } from './read-pdf.ts'

const page = (...content: readonly string[]): PrintedPage => ({ content: content.join('') })
const read = (...pages: readonly PrintedPage[]) => readPdf(printPages(pages))

async function shown(...pages: readonly PrintedPage[]): Promise<unknown> {
  return showAll((await read(...pages)).value)
}

function showAll({ blocks }: Document): unknown {
  return blocks.map(show)
}

function show(block: Block): unknown {
  return block.kind === 'paragraph' ? block.text : rowsOf(block)
}

/** Rows of texts, with the spans of cells that have any. */
function rowsOf({ rowCount, cells }: Table): string[][] {
  const rows: string[][] = Array.from({ length: rowCount }, () => [])
  for (const { row, rowSpan, columnSpan, text } of cells) {
    const spans = rowSpan + columnSpan > 2 ? `(${rowSpan}×${columnSpan})` : ''
    rows[row]?.push(`${text}${spans}`)
  }
  return rows
}

/** A table of boxes 100 points wide and 20 high, the upper left corner at x 100. */
function printTable(top: number, rows: readonly (readonly string[])[]): string {
  return rows
    .flatMap((texts, row) =>
      texts.map((text, column) => {
        const [x, y] = [100 + column * 100, top - (row + 1) * 20]
        return printBox(x, y, 100, 20) + (text === '' ? '' : printText(x + 5, y + 5, text))
      }),
    )
    .join('')
}

test('a page is lines and tables, each with its page and box', async () => {
  const first = page(printText(100, 700, '附件1', 16))
  const second = page(printText(100, 700, '单位：万元'), printTable(680, [['分值', '10']]))
  const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height })
  const cell = { row: 0, rowSpan: 1, columnSpan: 1, hidden: [], tables: [] }
  expect(await read(first, second)).toEqual({
    value: {
      format: 'pdf',
      blocks: [
        {
          kind: 'paragraph',
          text: '附件1',
          number: '',
          origin: { format: 'pdf', page: 1, box: box(100, 128.4, 48, 17.6) },
        },
        {
          kind: 'paragraph',
          text: '单位：万元',
          number: '',
          origin: { format: 'pdf', page: 2, box: box(100, 131.8, 60, 13.2) },
        },
        {
          kind: 'table',
          rowCount: 1,
          columnCount: 2,
          name: '',
          origin: { format: 'pdf', page: 2, box: box(100, 162, 200, 20) },
          cells: [
            { ...cell, column: 0, text: '分值', origin: { format: 'pdf', page: 2, box: box(100, 162, 100, 20) } },
            { ...cell, column: 1, text: '10', origin: { format: 'pdf', page: 2, box: box(200, 162, 100, 20) } },
          ],
        },
      ],
      margins: [],
    },
    notices: [],
  })
})

describe('a table', () => {
  const texts = printText(105, 685, '甲') + printText(205, 685, '乙') + printText(205, 665, '丙')

  test.each([
    ['by boxes', printBox(100, 660, 100, 40) + printBox(200, 680, 100, 20) + printBox(200, 660, 100, 20)],
    [
      'by lines',
      [660, 700].map((y) => printRule(100, y, 300, y)).join('') +
        printRule(200, 680, 300, 680) +
        [100, 200, 300].map((x) => printRule(x, 660, x, 700)).join(''),
    ],
    [
      'by thin boxes that are filled, as Word draws them',
      ['100 699.5 200.5 0.5', '100 659.5 200.5 0.5', '200.5 679.5 99.5 0.5', '100 660 0.5 39.5', '200 660 0.5 19.5']
        .concat(['200 680 0.5 19.5', '300 660 0.5 39.5'])
        .map((box) => `${box} re f\n`)
        .join(''),
    ],
    [
      'by lines in pieces that miss one another by a point',
      [660, 700].map((y) => printRule(101, y, 199, y) + printRule(201, y, 299, y)).join('') +
        printRule(201, 680, 299, 680) +
        [100, 200, 300].map((x) => printRule(x, 661, x, 679) + printRule(x, 681, x, 699)).join(''),
    ],
    [
      'without lines at its sides',
      [660, 700].map((y) => printRule(100, y, 300, y)).join('') +
        printRule(200, 680, 300, 680) +
        printRule(200, 660, 200, 700),
    ],
  ])('is known %s', async (_, rules) => {
    expect(await shown(page(rules, texts))).toEqual([[['甲(2×1)', '乙'], ['丙']]])
  })

  test('is scaled and moved with its page', async () => {
    const content = `q 0.5 0 0 0.5 50 300 cm\n${printTable(680, [['甲', '乙']])}Q\n`
    const { value } = await read(page(content))
    expect(showAll(value)).toEqual([[['甲', '乙']]])
    expect(value.blocks[0]?.origin).toMatchObject({ box: { left: 100, width: 100, height: 10 } })
  })

  test('on its side is turned upright, whether the page says so or not', async () => {
    const table = printTable(680, [['部门', '得分']])
    expect(await shown({ content: table, rotate: 90 })).toEqual([[['部门', '得分']]])
    expect(await shown(page(`q 0 1 -1 0 700 50 cm\n${table}Q\n`))).toEqual([[['部门', '得分']]])
    expect(await shown(page(`q 0 -1 1 0 -100 600 cm\n${table}Q\n`))).toEqual([[['部门', '得分']]])
  })

  test('joins a line of a cell that ended early because a bracket stays with what it opens', async () => {
    const lines = printText(105, 647, '一二三四五六') + printText(105, 633, '（七）')
    const table = printTable(680, [['指标']]) + printBox(100, 620, 100, 40) + lines
    expect(await shown(page(table))).toEqual([[['指标'], ['一二三四五六（七）']]])
  })

  test('keeps the table in one of its cells', async () => {
    const inner = printBox(110, 610, 30, 20) + printBox(140, 610, 30, 20) + printText(115, 615, '内')
    const content = printBox(100, 600, 100, 60) + printBox(200, 600, 100, 60) + printText(105, 645, '外') + inner
    const { value } = await read(page(content))
    expect(value.blocks).toMatchObject([{ cells: [{ text: '外', tables: [{ cells: [{ text: '内' }, {}] }] }, {}] }])
  })

  test('is none where underlines are, or a single frame', async () => {
    const underlined = printText(100, 700, '单位：') + printRule(140, 698, 200, 698)
    const framed = printBox(100, 600, 200, 50) + printText(110, 630, '说明') + printText(110, 610, '其他')
    expect(await shown(page(underlined, framed))).toEqual(['单位：', '说明', '其他'])
  })

  test('parts no cells by an underline in one of them', async () => {
    const content = printTable(680, [['甲', '乙']]) + printRule(105, 664, 125, 664)
    expect(await shown(page(content))).toEqual([[['甲', '乙']]])
  })
})

describe('text', () => {
  test('in a cell runs on where the line was full, and breaks where it was not', async () => {
    const lines = ['预算执行率达到百', '分之百', '其他'].map((text, index) => printText(102, 685 - index * 15, text))
    const content = printBox(100, 640, 100, 60) + printBox(200, 640, 50, 60) + lines.join('')
    expect(await shown(page(content))).toEqual([[['预算执行率达到百分之百\n其他', '']]])
  })

  test('of lines that fill their width is one paragraph, until one is indented or short', async () => {
    const lines = [
      [124, '一二三四五六七八九十一二三四五六七八九十一二三四五六七八'],
      [100, '九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八'],
      [100, '九十。'],
      [124, '另起一段，没有写满。'],
      [100, '不缩进的一行'],
    ] as const
    const content = lines.map(([x, text], index) => printText(x, 700 - index * 20, text)).join('')
    const [first, second] = [lines[0][1] + lines[1][1] + lines[2][1], lines[3][1]]
    expect(await shown(page(content))).toEqual([first, second, lines[4][1]])
  })

  test('goes on over the end of a page', async () => {
    const long = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十'
    const first = page(printText(124, 100, long.slice(2)))
    const second = page(printText(100, 780, '从上一页接着写，然后写完。'), printText(124, 760, '新的一段。'))
    expect(await shown(first, second)).toEqual([`${long.slice(2)}从上一页接着写，然后写完。`, '新的一段。'])
  })

  test('side by side is one line, with as many spaces as the gap has room for', async () => {
    const line = printText(100, 700, '填表人：') + printText(208, 700, '日期：')
    expect(await shown(page(line))).toEqual(['填表人：          日期：'])
  })

  test('printed twice to look bold is there once', async () => {
    expect(await shown(page(printText(100, 700, '绩效'), printText(100.4, 700, '绩效')))).toEqual(['绩效'])
  })

  test('in radicals and forms for vertical setting is what it looks like', async () => {
    expect(await shown(page(printText(100, 700, '⼯伤')))).toEqual(['工伤'])
  })
})

describe('over the end of a page', () => {
  const bottom = 140
  const top = 800

  test('a table goes on, without the head that is printed again', async () => {
    const head = ['名称', '目标']
    const first = page(printTable(bottom, [head, ['甲', '1'], ['乙', '2']]))
    const second = page(printTable(top, [head, ['丙', '3']]), printText(100, 500, '备注'))
    expect(await shown(first, second)).toEqual([[head, ['甲', '1'], ['乙', '2'], ['丙', '3']], '备注'])
  })

  test('a row goes on where its text was cut', async () => {
    const first = page(
      printTable(bottom, [
        ['甲', '1'],
        ['乙', '一二三四五六七'],
      ]),
    )
    const second = page(
      printTable(top, [
        ['', '八九十'],
        ['丙', '3'],
      ]),
    )
    expect(await shown(first, second)).toEqual([
      [
        ['甲', '1'],
        ['乙', '一二三四五六七八九十'],
        ['丙', '3'],
      ],
    ])
  })

  test('a merged cell goes on, with or without a rest of its text', async () => {
    const part = (y: number, rows: number, label: string) =>
      printBox(100, y - rows * 20, 100, rows * 20) +
      (label === '' ? '' : printText(105, y - 15, label)) +
      Array.from({ length: rows }, (_, row) => printBox(200, y - (row + 1) * 20, 100, 20)).join('')
    const first = page(part(bottom, 2, '产出指标'))
    const second = page(part(top, 2, ''), printTable(top - 40, [['满意度指标', '3']]))
    expect(await shown(first, second)).toEqual([[['产出指标(4×1)', ''], [''], [''], [''], ['满意度指标', '3']]])
    const cut = page(part(top, 2, '指标'), printTable(top - 40, [['满意度指标', '3']]))
    expect(await shown(page(part(bottom, 2, '产出')), cut)).toEqual([
      [['产出\n指标(4×1)', ''], [''], [''], [''], ['满意度指标', '3']],
    ])
  })

  test('a table goes on where its head is printed again as no part of the text, whatever room was left', async () => {
    const head = `/Artifact <</Type /Pagination>> BDC\n${printTable(800, [['指标', '得分']])}EMC\n`
    const first = page(
      printTable(400, [
        ['指标', '得分'],
        ['数量指标', '10'],
      ]),
    )
    const second = page(
      head,
      printTable(780, [
        ['质量指标', '9'],
        ['时效指标', '8'],
      ]),
    )
    const { value } = await read(first, second)
    expect([showAll(value), value.margins]).toEqual([
      [
        [
          ['指标', '得分'],
          ['数量指标', '10'],
          ['质量指标', '9'],
          ['时效指标', '8'],
        ],
      ],
      [],
    ])
  })

  test('a table that is another one, or comes behind text, stays apart', async () => {
    const first = page(printTable(bottom, [['甲', '1']]))
    const wider = page(printTable(top, [['乙', '2', '3']]))
    const titled = page(printText(100, top, '附件3'), printTable(top - 20, [['乙', '2']]))
    expect(await shown(first, wider)).toEqual([[['甲', '1']], [['乙', '2', '3']]])
    expect(await shown(first, titled)).toEqual([[['甲', '1']], '附件3', [['乙', '2']]])
  })
})

describe('margins', () => {
  const body = (text: string) => printText(100, 400, text)

  test.each(['— 3 —', '3', '第3页', '第 3 页 共 12 页', '3/12'])('are page numbers such as %s', async (number) => {
    const { value } = await read(page(body('正文'), printText(280, 40, number)))
    expect([showAll(value), value.margins.map(({ text }) => text.replace(/\s/g, ''))]).toEqual([
      ['正文'],
      [number.replace(/\s/g, '')],
    ])
  })

  test('are lines that stand at the edge of three pages', async () => {
    const pages = ['一', '二', '三'].map((text) => page(printText(100, 810, '沅江市自评材料'), body(text)))
    const { value } = await read(...pages)
    expect([showAll(value), value.margins.map(({ text }) => text)]).toEqual([['一', '二', '三'], ['沅江市自评材料']])
  })

  test('are not the numbers of attachments that begin at the top of their pages', async () => {
    const pages = [1, 2, 3].map((number) => page(printText(100, 810, `附件3-${number}`), body('正文')))
    expect(showAll((await read(...pages)).value)).toEqual(['附件3-1', '正文', '附件3-2', '正文', '附件3-3', '正文'])
  })

  test('are what the file marks as no part of the text, and watermarks', async () => {
    const marked = `/Artifact <</Type /Pagination>> BDC\n${printText(100, 500, '内部资料')}EMC\n`
    const aslant = `q 0.7 0.7 -0.7 0.7 300 300 cm\n${printText(0, 0, '样张')}Q\n`
    const { value } = await read(page(marked, aslant, body('正文')))
    expect(showAll(value)).toEqual(['正文'])
    expect(value.margins.map(({ text }) => text)).toContain('内部资料')
  })
})

describe('what is drawn', () => {
  /** A picture of one pixel, as large as asked. */
  const picture = (width: number, height: number) =>
    `q ${width} 0 0 ${height} 100 100 cm\nBI /W 2 /H 2 /CS /G /BPC 8 ID \x00\xff\xff\x00 EI\nQ\n`

  test('is reported with its place', async () => {
    const { notices } = await read(page(printText(100, 700, '正文'), picture(200, 100)))
    expect(notices).toEqual([
      {
        code: 'picture',
        data: {},
        origin: { format: 'pdf', page: 1, box: { left: 100, top: 642, width: 200, height: 100 } },
      },
    ])
  })

  test('is a scan where it covers the page', async () => {
    const scan = picture(595, 842)
    const { notices } = await read(page(printText(100, 700, '识别的文字'), scan), page(scan))
    expect(notices.map(({ code, data }) => [code, data])).toEqual([
      ['scanned-page', { page: '1' }],
      ['page-without-text', { page: '2' }],
    ])
  })

  test('and nothing else makes no document', async () => {
    await expect(read(page(picture(595, 842)), page())).rejects.toMatchObject({ code: 'no-text-layer' })
  })
})

test('a file with a password is refused, and so is one that is none', async () => {
  const owner = '00'.repeat(32)
  const trailer = `/ID [<${owner}> <${owner}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${owner}> /U <${owner}> >>`
  await expect(readPdf(printPages([page()], { trailer }))).rejects.toMatchObject({ code: 'file-encrypted' })
  const cut = printPages([page(printText(100, 700, '绩效'))]).subarray(0, 200)
  await expect(readPdf(cut)).rejects.toMatchObject({ code: 'pdf-damaged' })
  await expect(readPdf(new TextEncoder().encode('%PDF-1.7'))).rejects.toMatchObject({ code: 'pdf-damaged' })
})

test('several files may be read at once', async () => {
  const files = ['一', '二', '三'].map((text) => printPdf(documentOf([text])))
  const documents = await Promise.all(files.map((file) => readPdf(file)))
  expect(documents.map(({ value }) => showAll(value))).toEqual([['一'], ['二'], ['三']])
})
