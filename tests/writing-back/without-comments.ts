/** A document's part without the marks of comments; an empty paragraph is written in one way. */
export function withoutComments(content: Uint8Array | undefined): Buffer {
  const xml = Buffer.from(content ?? new Uint8Array(0)).toString('latin1')
  return Buffer.from(xml.replace(marks, '').replace(/<w:p((?: [^<>]*)?)><\/w:p>/g, '<w:p$1/>'), 'latin1')
}

const marks = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g
