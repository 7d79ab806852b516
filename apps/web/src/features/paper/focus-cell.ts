import type { Direction } from './next-cell.ts'

/** Goes to a cell with all of it selected, so that typing replaces it. */
export function focusCell(address: string): void {
  const element = cellElement(address)
  if (!element) return
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (element.isContentEditable) selectAll(element)
}

export function cellElement(address: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-address="${CSS.escape(address)}"]`)
}

export function selectAll(element: HTMLElement): void {
  const selection = window.getSelection()
  if (element.textContent !== '') selection?.selectAllChildren(element)
}

/** Whether an arrow would leave the cell: nothing to pass in its direction, or all of it selected. */
export function standsAtEdge(element: HTMLElement, direction: Direction): boolean {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0) return true
  const range = selection.getRangeAt(0)
  const length = element.textContent?.length ?? 0
  const [start, end] = [offsetIn(element, range, 'start'), offsetIn(element, range, 'end')]
  if (start === 0 && end === length) return true
  if (direction === 'left') return start === 0
  if (direction === 'right') return end === length
  return isOnOuterLine(element, range, direction)
}

function offsetIn(element: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const before = document.createRange()
  before.selectNodeContents(element)
  if (side === 'start') before.setEnd(range.startContainer, range.startOffset)
  else before.setEnd(range.endContainer, range.endOffset)
  return before.toString().length
}

function isOnOuterLine(element: HTMLElement, range: Range, direction: 'up' | 'down'): boolean {
  const caret = range.getBoundingClientRect()
  if (caret.height === 0) return true
  const whole = document.createRange()
  whole.selectNodeContents(element)
  const box = whole.getBoundingClientRect()
  return direction === 'up' ? caret.top - box.top < caret.height / 2 : box.bottom - caret.bottom < caret.height / 2
}
