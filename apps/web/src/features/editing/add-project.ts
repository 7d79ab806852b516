import { printList, readList, tableList } from '@mingxiao/drafts'
import type { CellValue } from './edit-cells.ts'
import type { EditorState } from './editor-state.ts'

/** A further project's table behind the last one, with one row of indicators. */
export function addProject(rowName: string, { head, cells }: EditorState): readonly CellValue[] {
  const tables = readList(cells.get(tableList))
  const last = tables.findLastIndex((name) => name.startsWith(projects))
  const name = `${projects}${rowName}`
  return [
    [tableList, printList(tables.toSpliced(last < 0 ? tables.length : last + 1, 0, name))],
    [`${name}/heading.unit`, head.unit],
    [`${name}/indicators`, '~1'],
  ]
}

/** Without a project's table; its cells stay for taking it back. */
export function removeProject(name: string, { cells }: EditorState): readonly CellValue[] {
  const tables = readList(cells.get(tableList)).filter((other) => other !== name)
  return [[tableList, printList(tables)]]
}

export function isProjectTable(name: string): boolean {
  return name.startsWith(projects)
}

/** 附件3 holds a table for each project. */
const projects = '3-'
