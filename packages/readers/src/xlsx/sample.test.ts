import { existsSync, readFileSync } from 'node:fs'
import type { Cell, Document, HiddenText } from '@mingxiao/core'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../docx/read-docx.ts'
import { printXlsx } from '../testing/print-xlsx.ts'
import { readXlsx } from './read-xlsx.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, samples))

describe.skipIf(!existsSync(samples))('the sample package', () => {
  test('its workbook has the same tables as its Word file, place for place', () => {
    const workbook = readXlsx(load('yuanjiang-2024-tables.xlsx'))
    expect(workbook.notices).toEqual([])
    expect(grids(workbook.value)).toEqual(grids(readDocx(load('yuanjiang-2024.docx')).value))
    expect(grids(workbook.value).map(({ cells }) => cells.length)).toEqual([102, 232, 156, 156])
  })

  test('its workbook has title and sign-off as lines around each table', () => {
    const { blocks } = readXlsx(load('yuanjiang-2024-tables.xlsx')).value
    expect(blocks.map((block) => (block.kind === 'table' ? block.name : normalise(block.text)))).toEqual([
      ...['附件1', '2024年度部门整体支出绩效评价基础数据表', '附件1 基础数据表', signOff],
      ...['附件2', '2024年度部门整体支出绩效自评表', '附件2 整体支出自评表', signOff],
      ...['附件3', '2024年度项目支出绩效自评表', '附件3-1 项目自评表', note, signOff],
      ...['附件3', '2024年度项目支出绩效自评表', '附件3-2 项目自评表', note, signOff],
    ])
  })

  test('its Word file printed as a workbook reads back with all its cells and hidden texts', () => {
    const { value } = readDocx(load('yuanjiang-2024.docx'))
    const again = readXlsx(printXlsx(value)).value
    expect(tablesOf(again).map((table) => table.cells.map(describeCell))).toEqual(
      tablesOf(value).map((table) => table.cells.map(describeCell)),
    )
  })
})

const signOff = '填表人： 填表日期： 联系电话： 单位负责人签字：'
const note = '备注：每个一级项目支出一张表。如：业务工作经费，运行维护经费，其他事业发展类资金...各一张表。'

function tablesOf({ blocks }: Document) {
  return blocks.filter((block) => block.kind === 'table')
}

function grids(document: Document) {
  return tablesOf(document).map(({ rowCount, columnCount, cells }) => ({
    rowCount,
    columnCount,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text }) => [
      row,
      column,
      rowSpan,
      columnSpan,
      normalise(text),
    ]),
  }))
}

function describeCell({ row, column, rowSpan, columnSpan, text, hidden }: Cell) {
  return [row, column, rowSpan, columnSpan, text, hidden.map((each: HiddenText) => [each.row, each.column, each.text])]
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
