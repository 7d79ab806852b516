import type { NameIndex } from './name-index.ts'

/** A text as it is compared: letters only; names, figures and titles of documents each one mark. */
export interface MaskedText {
  readonly text: string
  /** Where each letter or mark stands in the text as printed. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Marks are control characters, so that none is a letter. Ends between attachments stop every comparison. */
export const marks = {
  unit: '\u0001',
  place: '\u0002',
  project: '\u0003',
  form: '\u0004',
  figure: '\u0005',
  document: '\u0006',
} as const

/** Swapping names, figures, years, punctuation and cited documents leaves the masked text as it is. */
export function maskText(printed: string, names: NameIndex): MaskedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < printed.length; ) {
    const { mark, end } = pieceAt(printed, at, names)
    if (mark !== '') {
      text += mark
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text, starts, ends }
}

function pieceAt(printed: string, at: number, names: NameIndex): { readonly mark: string; readonly end: number } {
  const code = printed.charCodeAt(at)
  if (isHan(code)) {
    const name = names.nameAt(printed, at)
    return name ? { mark: marks[name.kind], end: at + name.text.length } : { mark: printed.charAt(at), end: at + 1 }
  }
  if (isDigit(code)) return { mark: marks.figure, end: endOfFigure(printed, at) }
  if (printed[at] === '《') {
    const end = printed.indexOf('》', at)
    if (end > 0 && end - at <= longestTitle) return { mark: marks.document, end: end + 1 }
  }
  const isLatin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return { mark: isLatin ? printed.charAt(at) : '', end: at + 1 }
}

const longestTitle = 60

function endOfFigure(printed: string, start: number): number {
  let end = start + 1
  while (end < printed.length && (isDigit(printed.charCodeAt(end)) || '.,，．%％'.includes(printed.charAt(end))))
    end += 1
  while (',，.．'.includes(printed.charAt(end - 1))) end -= 1
  return end
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}
