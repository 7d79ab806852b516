import type { Story } from './story.ts'
import { symbolCharacters } from './symbol-characters.ts'

/** The character of the w:sym at the cursor (§17.3.3.30); one we cannot name stays in the private range it comes in. */
export function readSymbol(story: Story): string {
  const { cursor } = story
  const font = cursor.attribute('font') ?? ''
  const code = Number.parseInt(cursor.attribute('char') ?? '', 16)
  if (!(code > 0 && code <= 0xffff)) return ''

  const table = symbolCharacters[font.toLowerCase()]
  if (table === undefined && code < 0xf000) return String.fromCharCode(code)
  const known = table?.[code & 0xff]
  if (known === undefined) story.notice('unknown-symbol', cursor.offset, { font, code: code.toString(16) })
  return known ?? String.fromCharCode(code)
}
