import { serverError } from '../../errors.ts'
import type { Role } from '../../workflow/role.ts'
import { readSheetList, type SheetLine } from './read-sheet-list.ts'

/** A line of a list of people. */
export type PersonLine = SheetLine<keyof typeof heads>

/** The lines under the heads 用户名, 姓名, 单位, 角色. */
export function readPeopleList(bytes: Uint8Array): readonly PersonLine[] {
  const lines = readSheetList(bytes, heads)
  if (lines && lines.length > 0) return lines
  throw serverError('people-list-unreadable', 'no table with the heads', {
    detail: '没有找到表头：用户名、姓名、单位、角色，或下面没有人员。',
  })
}

export const rolesByName: Readonly<Record<string, Role>> = {
  填报人: 'filler',
  财务负责人: 'finance-officer',
  单位负责人: 'head',
  主管部门审核人: 'department-reviewer',
  财政复核人: 'finance-reviewer',
  第三方评审: 'third-party',
  审计: 'auditor',
  系统管理员: 'administrator',
}

const heads = { name: '用户名', displayName: '姓名', organisation: '单位', role: '角色' } as const
