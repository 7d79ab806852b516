import { readList } from '@mingxiao/drafts'
import { addRow, moveRow, removeRow } from '../editing/change-rows.ts'
import type { CellValue } from '../editing/edit-cells.ts'
import type { RowPlace } from '../engine/row-of.ts'
import { paperTexts } from './paper-texts.ts'

/** Something that can be done with the row of a cell: button and key do the same. */
export interface RowAction {
  readonly label: string
  /** As buttons name them: “Ctrl+Enter”. */
  readonly keys: string
  readonly isAllowed: boolean
  /** The cells it changes, and the cell to go on in. */
  perform(): { readonly values: readonly CellValue[]; readonly goOn: string }
}

/** `newName` names a row that is added. */
export function rowActions(
  row: RowPlace,
  cells: ReadonlyMap<string, string>,
  newName: () => string,
): readonly RowAction[] {
  const { list, name } = row
  const names = readList(cells.get(list))
  const at = names.indexOf(name)
  const cellIn = (other: string | undefined) =>
    [list, other ?? name, row.column].filter((step) => step !== '').join('.')
  return [
    {
      label: paperTexts.addRow,
      keys: 'Ctrl+Enter',
      isAllowed: true,
      perform() {
        const added = newName()
        return { values: addRow({ list, name: added }, name, cells), goOn: cellIn(added) }
      },
    },
    {
      label: paperTexts.moveUp,
      keys: 'Alt+ArrowUp',
      isAllowed: at > 0,
      perform: () => ({ values: moveRow(row, -1, cells), goOn: cellIn(name) }),
    },
    {
      label: paperTexts.moveDown,
      keys: 'Alt+ArrowDown',
      isAllowed: at < names.length - 1,
      perform: () => ({ values: moveRow(row, 1, cells), goOn: cellIn(name) }),
    },
    {
      label: paperTexts.removeRow,
      keys: 'Ctrl+Delete',
      isAllowed: names.length > 1,
      perform: () => ({ values: removeRow(row, cells), goOn: cellIn(names[at + 1] ?? names[at - 1]) }),
    },
  ]
}

/** The keys of an event as actions name them. */
export function keysOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`
}
