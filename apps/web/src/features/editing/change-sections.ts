import { printList, readList } from '@mingxiao/drafts'
import type { MissingSection } from '../engine/package-view.ts'
import type { CellValue } from './edit-cells.ts'

type Cells = ReadonlyMap<string, string>

/** A section that the form has and the report does not, at its end, with a paragraph to begin in. */
export function addSection({ list, name }: MissingSection, paragraph: string, cells: Cells): readonly CellValue[] {
  const address = inside(list, name)
  const began = cells.get(address)
  return [
    [list, printList([...readList(cells.get(list)), name])],
    // One that was taken out comes back with what was written in it.
    ...(began ? [] : ([[address, paragraph]] as const)),
  ]
}

/** A section that no form knows, under a title of its own. */
export function addOwnSection(list: string, title: string, paragraph: string, cells: Cells): readonly CellValue[] {
  const name = `section${paragraph}`
  return [...addSection({ list, name, title }, paragraph, cells), [`${inside(list, name)}.title`, title]]
}

/** “4/sections” and “overview” make “4/overview”; “4/publicBudget.sections” and “projects” make “4/publicBudget.projects”. */
function inside(list: string, name: string): string {
  return `${list.slice(0, -'sections'.length)}${name}`
}
