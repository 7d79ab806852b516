import type { Block, Cell, Document, Table } from '@mingxiao/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printTxt } from '../testing/print-txt.ts'
import { readTxt } from './read-txt.ts'

const origin = { format: 'txt', line: 1 } as const

test('paragraphs and tables printed as text read back the same', () => {
  const line = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('绩', '效', '1', '.', '%', ' ', '　') })
  const visibleLine = line.map((text) => `${text}效`)
  const cellText = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'))
  // No two rows add up to a third: those could be one row broken by an empty paragraph.
  const row = fc.array(cellText, { minLength: 3, maxLength: 5 })
  const firstRow = fc
    .tuple(visibleLine, fc.array(cellText, { minLength: 2, maxLength: 4 }))
    .map(([head, rest]) => [head, ...rest])
  const table = fc.tuple(firstRow, fc.array(row, { maxLength: 4 })).map(([first, rest]) => [first, ...rest])
  const section = fc.record({ title: visibleLine, rows: table })

  fc.assert(
    fc.property(fc.array(section, { maxLength: 3 }), visibleLine, (sections, end) => {
      const blocks = [...sections.flatMap(({ title, rows }) => [paragraph(title), tableOf(rows)]), paragraph(end)]
      const { value, notices } = readTxt(printTxt({ format: 'txt', blocks, margins: [] }))
      expect(notices).toEqual([])
      expect(value.blocks.map(withoutOrigin)).toEqual(blocks.map(withoutOrigin))
    }),
  )
})

test('a cell merged downwards is printed as a cell in each of its rows, a cell merged sideways once', () => {
  const merged: Document = {
    format: 'docx',
    margins: [],
    blocks: [
      {
        ...tableOf([]),
        rowCount: 2,
        columnCount: 3,
        cells: [
          {
            ...cell(0, 0, '年度预\n算申请'),
            rowSpan: 2,
            hidden: [{ text: '0', row: 1, column: 0, origin }],
          },
          { ...cell(0, 1, '其他资金'), columnSpan: 2 },
          cell(1, 1, ''),
          cell(1, 2, '　'),
        ],
      },
    ],
  }
  const text = ['\t年度预', '算申请', '\t其他资金', '', '\t0', '\t', '\t　', '', '', ''].join('\n')
  expect(new TextDecoder().decode(printTxt(merged))).toBe(text)
})

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, number: '', origin }
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    cells: rows.flatMap((row, rowIndex) => row.map((text, column) => cell(rowIndex, column, text))),
    name: '',
    origin,
  }
}

function cell(row: number, column: number, text: string): Cell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, hidden: [], tables: [], origin }
}

function withoutOrigin(block: Block): unknown {
  if (block.kind === 'paragraph') return { ...block, origin }
  return { ...block, origin, cells: block.cells.map((each) => ({ ...each, origin })) }
}
