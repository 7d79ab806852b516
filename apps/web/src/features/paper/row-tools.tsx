import { rowName } from '../editing/row-name.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { RowPlace } from '../engine/row-of.ts'
import { paperTexts } from './paper-texts.ts'
import { type RowAction, rowActions } from './row-actions.ts'

interface RowToolsProps {
  readonly row: RowPlace
  readonly onPerform: (action: RowAction) => void
}

/** What can be done with the row of a list that the focus stands in. */
export function RowTools({ row, onPerform }: RowToolsProps) {
  const editor = useEditor()
  useCell(row.list)
  if (!editor.canEdit) return null
  return (
    <span className="row-tools" role="toolbar" aria-label={paperTexts.rowTools}>
      {rowActions(row, editor.state().cells, rowName).map((action) => (
        <button
          key={action.label}
          type="button"
          title={action.keys}
          disabled={!action.isAllowed}
          onClick={() => onPerform(action)}
        >
          {action.label}
        </button>
      ))}
    </span>
  )
}
