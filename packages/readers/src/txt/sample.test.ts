import { existsSync, readFileSync } from 'node:fs'
import type { Document } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx/read-docx.ts'
import { printTxt } from '../testing/print-txt.ts'
import { readTxt } from './read-txt.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, samples))

describe.skipIf(!existsSync(samples))('the text of the sample package', () => {
  test('reads as four tables between paragraphs', () => {
    const { value, notices } = readTxt(load('yuanjiang-2024.txt'))
    expect(notices).toEqual([])
    expect(tablesOf(value).map(({ rowCount, columnCount, origin }) => [rowCount, columnCount, origin])).toEqual([
      [25, 7, { format: 'txt', line: 5 }],
      [41, 9, { format: 'txt', line: 145 }],
      [25, 9, { format: 'txt', line: 537 }],
      [25, 9, { format: 'txt', line: 782 }],
    ])
    expect(value.blocks.slice(0, 2)).toMatchObject([
      { text: '附件1' },
      { text: '2024年度部门整体支出绩效评价基础数据表' },
    ])
  })

  test('has the cells of the Word file row for row, those merged away downwards included', () => {
    const { value } = readDocx(load('yuanjiang-2024.docx'))
    expect(rowTexts(readTxt(load('yuanjiang-2024.txt')).value)).toEqual(tablesOf(value).map(rowsWithCoveredCells))
  })

  test('is what the Word file prints as, row for row', () => {
    const printed = printTxt(readDocx(load('yuanjiang-2024.docx')).value)
    expect(rowTexts(readTxt(printed).value)).toEqual(rowTexts(readTxt(load('yuanjiang-2024.txt')).value))
  })
})

function tablesOf({ blocks }: Document) {
  return blocks.filter((block) => block.kind === 'table')
}

function rowTexts(document: Document): string[][][] {
  return tablesOf(document).map(({ rowCount, cells }) => {
    const rows: string[][] = Array.from({ length: rowCount }, () => [])
    for (const { row, text } of cells) rows[row]?.push(normalise(text))
    return rows
  })
}

/** Word keeps a cell, mostly empty, in each row that a merge downwards covers. */
function rowsWithCoveredCells({ rowCount, cells }: ReturnType<typeof tablesOf>[number]): string[][] {
  const rows: [number, string][][] = Array.from({ length: rowCount }, () => [])
  for (const { row, column, rowSpan, text, hidden } of cells) {
    rows[row]?.push([column, normalise(text)])
    for (let below = row + 1; below < row + rowSpan; below++) {
      rows[below]?.push([column, normalise(hidden.find((each) => each.row === below)?.text ?? '')])
    }
  }
  return rows.map((row) => row.sort(([left], [right]) => left - right).map(([, text]) => text))
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
