import { serverError } from '../../errors.ts'
import type { OrganisationTable } from '../../store/tables.ts'
import { readSheetList, type SheetLine } from './read-sheet-list.ts'

/** A line of a list of bodies. */
export type OrganisationLine = SheetLine<keyof typeof heads>

/** The lines under the heads 类型, 名称, 上级单位, 统一社会信用代码. */
export function readOrganisationList(bytes: Uint8Array): readonly OrganisationLine[] {
  const lines = readSheetList(bytes, heads)
  if (lines) return lines
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
