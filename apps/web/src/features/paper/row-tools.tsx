import { readList } from '@mingxiao/drafts'
import { addRow, moveRow, removeRow } from '../editing/change-rows.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { RowPlace } from '../engine/row-of.ts'
import { paperTexts } from './paper-texts.ts'

/** What can be done with the row of a list that the focus stands in. */
export function RowTools({ row }: { readonly row: RowPlace }) {
  const editor = useEditor()
  const names = readList(useCell(row.list))
  const at = names.indexOf(row.name)
  const put = (values: ReturnType<typeof addRow>) => editor.edit({ kind: 'put', values })
  const { cells } = editor.state()
  const tools = [
    { label: paperTexts.addRow, allowed: true, perform: () => put(addRow(row.list, row.name, cells)) },
    { label: paperTexts.moveUp, allowed: at > 0, perform: () => put(moveRow(row, -1, cells)) },
    { label: paperTexts.moveDown, allowed: at < names.length - 1, perform: () => put(moveRow(row, 1, cells)) },
    { label: paperTexts.removeRow, allowed: names.length > 1, perform: () => put(removeRow(row, cells)) },
  ]
  return (
    <span className="row-tools" role="toolbar" aria-label={paperTexts.rowTools}>
      {tools.map(({ label, allowed, perform }) => (
        <button key={label} type="button" disabled={!allowed} onClick={perform}>
          {label}
        </button>
      ))}
    </span>
  )
}
