import type { Table } from '@mingxiao/core'
import { readXlsx } from '@mingxiao/readers'
import { serverError } from '../../errors.ts'
import type { OrganisationTable } from '../../store/tables.ts'

/** A line of a list of bodies, as somebody typed it into a sheet. */
export interface OrganisationLine {
  /** Of the sheet, from 1. */
  readonly row: number
  readonly kind: string
  readonly name: string
  readonly parent: string
  readonly creditCode: string
}

/** The lines under the heads 类型, 名称, 上级单位, 统一社会信用代码 of the first table that has them. */
export function readOrganisationList(bytes: Uint8Array): readonly OrganisationLine[] {
  const tables = readXlsx(bytes).value?.blocks.filter((block) => block.kind === 'table') ?? []
  for (const table of tables) {
    const columns = columnsOf(table)
    if (columns) return linesOf(table, columns)
  }
  throw serverError('organisation-list-unreadable', 'no table with the heads', {
    detail: '没有找到表头：类型、名称、上级单位、统一社会信用代码。',
  })
}

export const organisationKinds: Readonly<Record<string, OrganisationTable['kind']>> = {
  财政部门: 'finance',
  主管部门: 'department',
  单位: 'unit',
}

const heads = { kind: '类型', name: '名称', parent: '上级单位', creditCode: '统一社会信用代码' } as const

type Columns = Readonly<Record<keyof typeof heads, number>>

function columnsOf(table: Table): { readonly head: number; readonly at: Columns } | null {
  for (let row = 0; row < table.rowCount; row += 1) {
    const found = Object.entries(heads).map(([key, head]) => {
      const cell = table.cells.find((one) => one.row === row && one.text.trim() === head)
      return [key, cell?.column] as const
    })
    if (found.every(([, column]) => column !== undefined))
      return { head: row, at: Object.fromEntries(found) as Columns }
  }
  return null
}

function linesOf(table: Table, { head, at }: { readonly head: number; readonly at: Columns }): OrganisationLine[] {
  const lines: OrganisationLine[] = []
  for (let row = head + 1; row < table.rowCount; row += 1) {
    const text = (column: number) =>
      table.cells.find((one) => one.row === row && one.column === column)?.text.trim() ?? ''
    const line = { row: row + 1, kind: text(at.kind), name: text(at.name), parent: text(at.parent) }
    const creditCode = text(at.creditCode)
    if (line.kind || line.name || line.parent || creditCode) lines.push({ ...line, creditCode })
  }
  return lines
}
