/** Line breaks inside a paragraph have a character of their own; other control characters would be taken for marks. */
export function printText(text: string): string {
  if (/[\0-\x08\x0b-\x1f]/.test(text)) throw new Error(`no Word file holds ${JSON.stringify(text)}`)
  return text.replaceAll('\n', '\x0b')
}
