import { type ClipboardEvent, type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react'
import { readBlock } from '../editing/read-block.ts'
import { useCell, useEditor } from '../editing/use-cell.ts'
import type { CellView } from '../engine/package-view.ts'
import { useEvidenceCount } from '../evidence/evidence-counts.ts'
import { useMark } from '../margin/marks.ts'
import { focusCell, selectAll, standsAtEdge } from './focus-cell.ts'
import type { Direction } from './next-cell.ts'
import { paperTexts } from './paper-texts.ts'
import { usePaper } from './use-paper.ts'

interface CellFieldProps {
  readonly cell: CellView
  /** What the form prints there now; what people type is taken from the editor itself. */
  readonly printed: string
}

/** A cell on paper that is typed in where it stands. */
export const CellField = memo(function CellField({ cell, printed }: CellFieldProps) {
  const { address, alike, formula } = cell
  const editor = useEditor()
  const isOpen = cell.isOpen && editor.canEdit
  const paper = usePaper()
  const typed = useCell(address)
  const mark = useMark(address)
  const evidence = useEvidenceCount(address)
  const field = useRef<HTMLDivElement>(null)
  const text = formula === null ? typed : printed

  useLayoutEffect(() => {
    const element = field.current
    // What is typed over a computed figure stays while it is typed.
    if (!element || element.textContent === text || (formula !== null && document.activeElement === element)) return
    element.textContent = text
    if (document.activeElement === element) selectAll(element)
  }, [text, formula])

  function leave() {
    editor.edit({ kind: 'rest' })
    const element = field.current
    if (element && element.textContent !== text) element.textContent = text
    paper.leave(address)
  }

  function pressKey(event: KeyboardEvent<HTMLDivElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      document.execCommand('insertText', false, '\n')
      return
    }
    const direction = directionOf(event, isOpen)
    if (direction === null) return
    event.preventDefault()
    const next = paper.next(address, direction)
    if (next !== null) focusCell(next)
  }

  function paste(event: ClipboardEvent<HTMLDivElement>) {
    const block = readBlock(event.clipboardData.getData('text/plain'))
    if (!block) return
    event.preventDefault()
    paper.paste(address, block)
    if (field.current) field.current.textContent = editor.state().cells.get(address) ?? ''
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an input would not grow and break its lines as the paper does.
    <div
      ref={field}
      className={`cell${cell.isFigure ? ' figure' : ''}${formula === null ? '' : ' computed'}${mark ? ` marked ${mark}` : ''}`}
      data-address={address}
      data-evidence={evidence === 0 ? undefined : evidence}
      role="textbox"
      tabIndex={formula === null ? 0 : -1}
      aria-label={cell.label || paperTexts.unnamed}
      aria-multiline={!cell.isFigure}
      aria-readonly={!isOpen}
      title={formula === null ? undefined : paperTexts.computedBy(formula)}
      contentEditable={isOpen ? 'plaintext-only' : false}
      suppressContentEditableWarning
      spellCheck={false}
      onInput={({ currentTarget }) =>
        editor.edit({ kind: 'type', address, value: currentTarget.textContent ?? '', alike })
      }
      onFocus={() => paper.enter(cell)}
      onBlur={leave}
      onKeyDown={pressKey}
      onPaste={paste}
      onDoubleClick={() => field.current && isOpen && selectAll(field.current)}
    />
  )
})

/** Enter goes down as in a sheet; arrows only where the caret can go no further. */
function directionOf(event: KeyboardEvent<HTMLDivElement>, isOpen: boolean): Direction | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  if (ctrlKey || metaKey) return null
  if (key === 'Enter') return shiftKey ? 'up' : 'down'
  const direction = arrows[key]
  if (!direction || shiftKey || altKey) return null
  return !isOpen || standsAtEdge(event.currentTarget, direction) ? direction : null
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
