import type { ConvertibleFormat } from '../office/convertible-formats.ts'

/** Which office file a single XML file is, 'unknown' for other XML, null for what is no XML. */
export function detectXml(bytes: Uint8Array): ConvertibleFormat | 'unknown' | null {
  const beginning = Buffer.from(bytes.subarray(0, longestBeginning)).toString('utf8').replaceAll('\0', '')
  if (!/^[\ufeff\ufffd\s]*<\?xml\s/.test(beginning)) return null
  return kinds.find(([mark]) => mark.test(beginning))?.[1] ?? 'unknown'
}

const longestBeginning = 16_384

const kinds: readonly (readonly [mark: RegExp, format: ConvertibleFormat])[] = [
  [/<(?:\w+:)?wordDocument\s/, 'word-xml'],
  [/<pkg:package\s/, 'word-xml'],
  [/<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/, 'excel-xml'],
  [/office:mimetype="application\/vnd\.oasis\.opendocument\.text/, 'odt'],
  [/office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/, 'ods'],
  [/uof:mimetype="vnd\.uof\.text"/, 'uot'],
  [/uof:mimetype="vnd\.uof\.spreadsheet"/, 'uos'],
]
