import { printSymbol } from '../symbols/print-symbol.ts'
import type { Story } from './story.ts'

/** The character of the w:sym at the cursor (§17.3.3.30). */
export function readSymbol(story: Story): string {
  const { cursor } = story
  const font = cursor.attribute('font') ?? ''
  const code = Number.parseInt(cursor.attribute('char') ?? '', 16)
  const { text, isKnown } = printSymbol(font, code)
  if (!isKnown) story.notice('unknown-symbol', cursor.offset, { font, code: code.toString(16) })
  return text
}
