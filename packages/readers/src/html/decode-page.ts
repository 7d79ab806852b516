import { decodeText } from '../txt/decode-text.ts'

export interface DecodedPage {
  readonly text: string
  /** Where on a line the first character stands that could not be decoded. */
  readonly damaged: readonly number[]
}

/** Decodes by the byte order mark; what is sound UTF-8 as such; else as the page says; else as GB18030. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const { text, damagedLines } = decodeText(bytes, declaredEncoding(bytes))
  const damaged = damagedLines.length === 0 ? [] : [...text.matchAll(/\ufffd[^\r\n]*/g)].map(({ index }) => index)
  return { text, damaged }
}

/** What a meta element or an XML declaration near the beginning names (HTML, 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, mostPrescanned)).toString('latin1')
  const tags = beginning.match(/<(?:meta|\?xml)\s[^>]*/gi) ?? []
  const labels = tags.map((tag) => /(?:charset|encoding)\s*=[\s"']*([\w-]+)/i.exec(tag)?.[1])
  const label = labels.find((found) => found !== undefined) ?? ''
  return encodings[label.toLowerCase()] ?? null
}

const mostPrescanned = 4096

/** Labels of the Encoding Standard that pages in use carry; GB18030 holds the older Chinese ones. */
const encodings: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'us-ascii': 'windows-1252',
  shift_jis: 'shift_jis',
  'euc-kr': 'euc-kr',
}
