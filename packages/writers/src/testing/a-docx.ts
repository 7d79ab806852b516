import { writeZip } from '../zip/write-zip.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A .docx file around the XML of a body, with more parts where a test needs them. */
export function aDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': aBody(body),
    ...more,
  })
}

/** The main part around the XML of a body. */
export function aBody(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`
}

/** Where in the main part the nth piece of XML of a body begins; offsets count bytes. */
export function offsetIn(body: string, piece: string, nth = 0): number {
  const xml = Buffer.from(aBody(body)).toString('latin1')
  const wanted = Buffer.from(piece).toString('latin1')
  let at = xml.indexOf(wanted)
  for (let left = nth; left > 0 && at >= 0; left -= 1) at = xml.indexOf(wanted, at + 1)
  if (at < 0) throw new Error(`no “${piece}” in the body`)
  return at
}
