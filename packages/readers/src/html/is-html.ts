/** Whether a text has tags of a web page; that it merely speaks of “<” makes it none. */
export function isHtml(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return pageTag.test(hasWideCharacters(bytes) ? text.replaceAll('\0', '') : text)
}

const pageTag =
  /<(?:!doctype\s+html|\/?(?:html|head|meta|title|style|script|body|div|p|br|span|font|table|tr|td|th|ol|ul|li|h[1-6]|center|img|hr|a|b|i|u|em|strong)(?:\s[^<>]*)?\/?)>/i

function hasWideCharacters(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
