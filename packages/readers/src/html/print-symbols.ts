import type { Origin } from '@mingxiao/core'
import type { NoticeList } from '../notice-list.ts'
import { printSymbol } from '../symbols/print-symbol.ts'

/** The characters that a symbol font shows for a text; without such a font the text itself. */
export function printSymbols(text: string, font: string | null, notices: NoticeList, origin: () => Origin): string {
  if (font === null) return text
  return text.replace(/[^\s\xa0]/g, (character) => {
    const code = character.charCodeAt(0)
    const { text: shown, isKnown } = printSymbol(font, code)
    if (!isKnown) notices.add('unknown-symbol', origin(), { font, code: code.toString(16) })
    return shown
  })
}
