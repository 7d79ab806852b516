/** Text outside of pages, such as titles (ISO 32000-1 §7.9.2): UTF-16 in hexadecimal digits. */
export function pdfText(text: string): string {
  return `<FEFF${utf16(text)}>`
}

export function utf16(text: string): string {
  let digits = ''
  for (let at = 0; at < text.length; at++) digits += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  return digits
}
