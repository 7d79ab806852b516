import type { TextEdit } from './text-edit.ts'
import type { TextEdits } from './text-edits.ts'

/** The document's text as it is printed. */
export interface PrintedText {
  print(start: number, end: number): string
  /** Whether the character at the position, such as a paragraph mark, is deleted under tracked changes. */
  isDeleted(position: number): boolean
}

export function createPrintedText(text: string, { all, deleted }: TextEdits): PrintedText {
  return {
    print(start, end) {
      const raw = all.length === 0 ? text.slice(start, end) : applyEdits(text, all, start, end)
      return controlCharacter.test(raw) ? printControlCharacters(raw) : raw
    },
    isDeleted(position) {
      const edit = deleted[findFirstEdit(deleted, position)]
      return edit !== undefined && edit.start <= position
    },
  }
}

const controlCharacter = /[\0-\x08\x0b-\x1f]/

/** What is printed of the special characters ([MS-DOC] 2.4.1); pictures, notes and field marks are not text. */
export function printControlCharacters(text: string): string {
  return text
    .replace(/\x0b/g, '\n')
    .replace(/\x1e/g, '\u2011')
    .replace(/[\0-\x08\x0d\x0f-\x1f]/g, '')
    .replace(/^[\f\x0e]+|[\f\x0e]+$/g, '')
    .replace(/[\f\x0e]+/g, '\n')
}

function applyEdits(text: string, edits: readonly TextEdit[], start: number, end: number): string {
  let result = ''
  let at = start
  for (let index = findFirstEdit(edits, start); at < end; index++) {
    const edit = edits[index]
    if (edit === undefined || edit.start >= end) return result + text.slice(at, end)
    if (edit.start > at) result += text.slice(at, edit.start)
    if (edit.start >= start) result += edit.replacement
    at = Math.min(edit.end, end)
  }
  return result
}

/** Index of the first edit that ends behind the position. */
function findFirstEdit(edits: readonly TextEdit[], position: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edits[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}
