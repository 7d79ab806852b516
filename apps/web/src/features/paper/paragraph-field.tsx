import { useState } from 'react'
import { removeRow } from '../editing/change-rows.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { CellView, ParagraphView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import { useMark } from '../margin/marks.ts'
import { paperTexts } from './paper-texts.ts'
import { ParagraphEditor } from './paragraph-editor.tsx'
import { PrintedParagraphs } from './printed-paragraph.tsx'

interface ParagraphFieldProps {
  readonly paragraph: ParagraphView
  readonly name: string
  readonly onEnter: (cell: CellView | null) => void
}

/** A paragraph as it prints; pressed, it becomes the text with its fields. */
export function ParagraphField({ paragraph, name, onEnter }: ParagraphFieldProps) {
  const { address, printed } = paragraph
  const editor = useEditor()
  const template = useCell(address)
  const mark = useMark(address)
  const [isEdited, setEdited] = useState(false)
  const marked = mark ? ` marked ${mark}` : ''

  function remove() {
    const row = rowOf(address)
    if (row) editor.edit({ kind: 'put', values: removeRow(row, editor.state().cells) })
  }

  if (isEdited) {
    const leave = () => {
      setEdited(false)
      onEnter(null)
    }
    return <ParagraphEditor paragraph={paragraph} name={name} marked={marked} onRemove={remove} onLeave={leave} />
  }
  return (
    <button
      type="button"
      className={`paragraph${marked}`}
      data-address={address}
      title={editor.canEdit ? paperTexts.editParagraph : undefined}
      onFocus={() => onEnter(asCell(address, name))}
      onBlur={() => onEnter(null)}
      // Who only reads reaches it all the same, to say something about it.
      onClick={() => editor.canEdit && setEdited(true)}
    >
      {printed.length > 0 ? (
        <PrintedParagraphs printed={printed} />
      ) : (
        <span className="nothing">{template === '' ? paperTexts.blankParagraph : paperTexts.emptyParagraph}</span>
      )}
    </button>
  )
}

/** A paragraph is a cell of its list: it has a place for notes and files, and is moved as rows are. */
function asCell(address: string, label: string): CellView {
  return { address, label, isFigure: false, fillsBox: true, formula: null, isOpen: true, alike: [] }
}
