import type { NoticeList } from '../notice-list.ts'
import { printSymbol } from '../symbols/print-symbol.ts'
import type { CharacterProperties } from './formatting/character-properties.ts'
import { originAt } from './origin-at.ts'

/** Prints the symbols of symbol fonts as the characters they show. */
export function createSymbolPrinter(
  fonts: readonly string[],
  notices: NoticeList,
): (properties: CharacterProperties, position: number) => string {
  return ({ symbol }, position) => {
    if (symbol === null) return ''
    const font = fonts[symbol.font] ?? ''
    const { text, isKnown } = printSymbol(font, symbol.code)
    if (!isKnown) notices.add('unknown-symbol', originAt(position), { font, code: symbol.code.toString(16) })
    return text
  }
}
