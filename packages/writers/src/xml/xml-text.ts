import { escapeMarkup } from './escape-markup.ts'

/** A piece of a part, one character a byte, as the text it stands for. */
export function decodeXml(raw: string): string {
  const text = Buffer.from(raw, 'latin1').toString('utf8')
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as it stands in a part, one character a byte. What XML cannot hold is left out. */
export function encodeXml(text: string): string {
  const escaped = escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
  return Buffer.from(escaped, 'utf8').toString('latin1')
}
