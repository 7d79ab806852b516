import { escapeMarkup } from './escape-markup.ts'

/** Text as it may stand in an element or attribute of a new part; what XML cannot hold is left out. */
export function escapeText(text: string): string {
  if (!needsEscape.test(text)) return text
  return escapeMarkup(text.replace(outsideXml, ''))
}

const outsideXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const needsEscape = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/
