/** Punctuation that is turned where letters run from top to bottom (Unicode, “CJK Compatibility Forms”). */
export const uprightForms: Readonly<Record<string, string>> = {
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

const forms = new Set(Object.values(uprightForms).map((form) => form.codePointAt(0)))

/** These are wished for, not needed: without them the plain character is printed. */
export function isUprightForm(character: number): boolean {
  return forms.has(character)
}
