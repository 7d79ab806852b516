import { escapeMarkup } from '../xml/escape-markup.ts'

/**
 * Text as it may stand in XML. Characters XML cannot hold are written as ECMA-376 §22.9.2.19 (ST_Xstring) has them,
 * _x0007_, and a text that looks like that already keeps its look.
 */
export function escapeXml(text: string): string {
  if (!needsEscape.test(text)) return text
  const written = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, hex)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  return escapeMarkup(written)
}

const needsEscape = /[&<>"_\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

function hex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
