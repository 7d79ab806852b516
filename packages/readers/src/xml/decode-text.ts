import type { XmlPart } from './open-xml-part.ts'

const ampersand = 0x26
const firstNonAscii = 0x80
/** V8 keeps a longer slice as a view on its parent: a cell would hold the whole part in memory. */
const shortestSlice = 13

/** The text between two byte offsets of a part, entities replaced. */
export function decodeText({ source, bytes }: XmlPart, from: number, to: number): string {
  let isPlain = to - from < shortestSlice
  let hasEntity = false
  for (let at = from; at < to; at++) {
    const byte = source.charCodeAt(at)
    if (byte >= firstNonAscii) isPlain = false
    else if (byte === ampersand) hasEntity = true
  }
  const text = isPlain ? source.slice(from, to) : bytes.toString('utf8', from, to)
  return hasEntity ? replaceEntities(text) : text
}

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Only what XML itself defines: a document type could define more, and is refused. */
function replaceEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return namedEntities[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
