import type { ReactNode } from 'react'
import type { CellView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import type { RowAction } from '../paper/row-actions.ts'
import { RowTools } from '../paper/row-tools.tsx'
import { editorTexts } from './editor-texts.ts'

interface CellBarProps {
  readonly cell: CellView | null
  readonly refusal: string | null
  readonly onPerform: (action: RowAction) => void
  /** What else can be done with the cell. */
  readonly children?: ReactNode
}

/** Over the paper: what the cell in focus is, how it is computed, and what can be done with its row. */
export function CellBar({ cell, refusal, onPerform, children }: CellBarProps) {
  const row = cell ? rowOf(cell.address) : null
  return (
    // Pressing a tool must not take the focus from the cell it is for.
    <div className="cell-bar" onMouseDown={(event) => event.preventDefault()} role="status">
      {refusal === null ? (
        <CellWords cell={cell} />
      ) : (
        <span className="refusal">
          {editorTexts.refused}
          {refusal}
        </span>
      )}
      <span className="cell-tools">
        {row ? <RowTools row={row} onPerform={onPerform} /> : null}
        {children}
      </span>
    </div>
  )
}

function CellWords({ cell }: { readonly cell: CellView | null }) {
  if (!cell) return <span className="hint">{editorTexts.noCell}</span>
  const { label, formula, isOpen } = cell
  return (
    <>
      <b>{label}</b>
      <span className="formula">{formula === null ? editorTexts.typed : editorTexts.computed(formula)}</span>
      {formula !== null && isOpen ? <span className="hint">{editorTexts.overridable}</span> : null}
    </>
  )
}
