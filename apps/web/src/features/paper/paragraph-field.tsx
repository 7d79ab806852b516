import { useState } from 'react'
import { removeRow } from '../editing/change-rows.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { ParagraphView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import { useMark } from '../margin/marks.ts'
import { paperTexts } from './paper-texts.ts'
import { ParagraphEditor } from './paragraph-editor.tsx'
import { PrintedParagraphs } from './printed-paragraph.tsx'

/** A paragraph as it prints; pressed, it becomes the text with its fields. */
export function ParagraphField({ paragraph, name }: { readonly paragraph: ParagraphView; readonly name: string }) {
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
    const leave = () => setEdited(false)
    return <ParagraphEditor paragraph={paragraph} name={name} marked={marked} onRemove={remove} onLeave={leave} />
  }
  return (
    <button
      type="button"
      className={`paragraph${marked}`}
      data-address={address}
      title={editor.canEdit ? paperTexts.editParagraph : undefined}
      // Who only reads must reach it all the same, to say something about it.
      aria-disabled={!editor.canEdit}
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
