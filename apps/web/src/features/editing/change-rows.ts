import { printList, readList } from '@mingxiao/drafts'
import type { CellValue } from './edit-cells.ts'

type Cells = ReadonlyMap<string, string>

/** A row of a list: an indicator, a project line, a paragraph. */
export interface Row {
  readonly list: string
  readonly name: string
}

/** A blank row below another one; null puts it first. */
export function addRow({ list, name }: Row, after: string | null, cells: Cells): readonly CellValue[] {
  const names = readList(cells.get(list))
  const at = after === null ? 0 : names.indexOf(after) + 1
  return [[list, printList(names.toSpliced(at, 0, name))]]
}

/** Without the row. Its cells stay, so that taking it back brings them again. */
export function removeRow({ list, name }: Row, cells: Cells): readonly CellValue[] {
  const names = readList(cells.get(list))
  return [[list, printList(names.filter((other) => other !== name))]]
}

export function moveRow({ list, name }: Row, by: -1 | 1, cells: Cells): readonly CellValue[] {
  const names = readList(cells.get(list))
  const at = names.indexOf(name)
  const to = at + by
  if (at < 0 || to < 0 || to >= names.length) return []
  return [[list, printList(names.toSpliced(at, 1).toSpliced(to, 0, name))]]
}
