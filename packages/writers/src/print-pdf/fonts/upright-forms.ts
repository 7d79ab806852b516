/** Punctuation that is turned where letters run from top to bottom (Unicode, “CJK Compatibility Forms”). */
const uprightForms: Readonly<Record<string, string>> = {
  '（': '︵',
  '）': '︶',
  '(': '︵',
  ')': '︶',
  '「': '﹁',
  '」': '﹂',
  '《': '︽',
  '》': '︾',
  '【': '︻',
  '】': '︼',
  '—': '︱',
}

/**
 * The code under which fonts hold the upright form of a character, so that it still stands for the character itself: one of the
 * private range. Null where there is no such form.
 */
export function uprightCode(character: string): number | null {
  return character in uprightForms ? privateRange + (character.codePointAt(0) ?? 0) : null
}

/** The character whose upright form is drawn, or null where the code is that of a character. */
export function uprightOf(code: number): string | null {
  const character = code >= privateRange ? String.fromCodePoint(code - privateRange) : ''
  return character in uprightForms ? character : null
}

/** The character that looks like the upright form of another. */
export function uprightForm(character: string): string {
  return uprightForms[character] ?? character
}

const privateRange = 0xf0000
