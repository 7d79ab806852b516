import { symbolCharacters } from './symbol-characters.ts'

export interface PrintedSymbol {
  readonly text: string
  /** False where the font's character is none we can name; it stays in the private range it comes in. */
  readonly isKnown: boolean
}

/** The character a symbol font shows for a code. */
export function printSymbol(font: string, code: number): PrintedSymbol {
  if (!(code > 0 && code <= 0xffff)) return { text: '', isKnown: true }
  const table = symbolCharacters[font.toLowerCase()]
  if (table === undefined && code < 0xf000) return { text: String.fromCharCode(code), isKnown: true }
  const known = table?.[code & 0xff]
  return { text: known ?? String.fromCharCode(code), isKnown: known !== undefined }
}
