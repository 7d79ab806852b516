import { useState } from 'react'
import { byPosition } from '../../ui/by-position.ts'
import { removeRow } from '../editing/change-rows.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { ParagraphView } from '../engine/package-view.ts'
import { rowOf } from '../engine/row-of.ts'
import { useMark } from '../margin/marks.ts'
import { paperTexts } from './paper-texts.ts'
import { PrintedParagraph } from './printed-paragraph.tsx'

/** A paragraph as it prints; the one being edited shows its text with fields, and below what that prints. */
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

  if (!isEdited) {
    return (
      <button
        type="button"
        className={`paragraph${marked}`}
        data-address={address}
        title={paperTexts.editParagraph}
        onClick={() => setEdited(true)}
      >
        {printed.length > 0 ? (
          byPosition(printed).map(({ key, item }) => <PrintedParagraph key={key} pieces={item} />)
        ) : (
          <span className="nothing">{template === '' ? paperTexts.blankParagraph : paperTexts.emptyParagraph}</span>
        )}
      </button>
    )
  }
  return (
    <div className={`paragraph edited${marked}`}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the paragraph that was chosen becomes this text.
        autoFocus
        data-address={address}
        aria-label={`${paperTexts.editParagraph}：${name}`}
        value={template}
        onChange={({ target }) => editor.edit({ kind: 'type', address, value: target.value })}
        onBlur={() => {
          editor.edit({ kind: 'rest' })
          setEdited(false)
        }}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
      <div className="preview">
        <span className="hint">{printed.length > 0 ? paperTexts.printsAs : paperTexts.printsNothing}</span>
        {byPosition(printed).map(({ key, item }) => (
          <PrintedParagraph key={key} pieces={item} />
        ))}
        <button type="button" className="quiet" onMouseDown={remove}>
          {paperTexts.removeParagraph}
        </button>
      </div>
    </div>
  )
}
