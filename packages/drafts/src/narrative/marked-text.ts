import { type BoundCell, BoundValue } from './bound-value.ts'

/**
 * Liquid collects a text, so a figure travels through it between marks with its address. The marks are noncharacters
 * (U+FDD0…), which no text may hold: those of a template or a cell are dropped.
 */
export function markOutput(value: unknown): string {
  if (Array.isArray(value)) return value.map(markOutput).join('、')
  if (value instanceof BoundValue) return markCell(BoundValue.cellOf(value))
  if (value === null || value === undefined) return ''
  return withoutMarks(String(value))
}

export interface MarkedPiece {
  readonly text: string
  /** Null for words. */
  readonly figure: { readonly address: string | null; readonly isTyped: boolean } | null
}

/** The pieces of a rendered text, from left to right. */
export function readMarks(rendered: string): readonly MarkedPiece[] {
  return rendered.split(opening).flatMap((part, at): readonly MarkedPiece[] => {
    if (at === 0) return wordsOf(part)
    const [address = '', rest = ''] = part.split(middle)
    const [text = '', words = ''] = rest.split(closing)
    const isTyped = address === typed
    return [{ text, figure: { address: isTyped || address === '' ? null : address, isTyped } }, ...wordsOf(words)]
  })
}

export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, '')
}

const opening = '\ufdd0'
const middle = '\ufdd1'
const closing = '\ufdd2'
/** Stands for the address of a figure that the template's own text holds. */
const typed = '\ufdd3'

function markCell({ text, address, isTyped }: BoundCell): string {
  return opening + (isTyped ? typed : withoutMarks(address ?? '')) + middle + withoutMarks(text) + closing
}

function wordsOf(text: string): readonly MarkedPiece[] {
  return text === '' ? [] : [{ text, figure: null }]
}
