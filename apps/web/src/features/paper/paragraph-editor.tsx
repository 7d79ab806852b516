import { type FocusEvent, useRef } from 'react'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { ParagraphView } from '../engine/package-view.ts'
import { FieldPicker } from './field-picker.tsx'
import { paperTexts } from './paper-texts.ts'
import { PrintedParagraphs } from './printed-paragraph.tsx'

interface ParagraphEditorProps {
  readonly paragraph: ParagraphView
  readonly name: string
  readonly marked: string
  readonly onRemove: () => void
  readonly onLeave: () => void
}

/** A paragraph as text with fields, and below what that prints. */
export function ParagraphEditor({ paragraph, name, marked, onRemove, onLeave }: ParagraphEditorProps) {
  const { address, printed } = paragraph
  const editor = useEditor()
  const template = useCell(address)
  const area = useRef<HTMLTextAreaElement>(null)
  const change = (value: string) => editor.edit({ kind: 'type', address, value })

  function insert(text: string) {
    const element = area.current
    if (!element) return
    const { selectionStart, selectionEnd } = element
    change(template.slice(0, selectionStart) + text + template.slice(selectionEnd))
    element.focus()
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (currentTarget.contains(relatedTarget)) return
    editor.edit({ kind: 'rest' })
    onLeave()
  }

  return (
    <fieldset className={`paragraph edited${marked}`} aria-label={name} onBlur={leave}>
      <textarea
        ref={area}
        // biome-ignore lint/a11y/noAutofocus: the paragraph that was chosen becomes this text.
        autoFocus
        data-address={address}
        aria-label={`${paperTexts.editParagraph}：${name}`}
        value={template}
        onChange={({ target }) => change(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
      <div className="paragraph-tools">
        <FieldPicker onPick={insert} />
        <button type="button" className="quiet" onClick={onRemove}>
          {paperTexts.removeParagraph}
        </button>
      </div>
      <div className="preview">
        <span className="hint">{printed.length > 0 ? paperTexts.printsAs : paperTexts.printsNothing}</span>
        <PrintedParagraphs printed={printed} />
      </div>
    </fieldset>
  )
}
