import type { Archive } from '../archive/open-archive.ts'
import { packageHashProperty } from '../opc/document-properties.ts'
import { relatedParts } from '../opc/related-parts.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'

/** The hash of the package that a file was printed from; null where its properties do not tell. */
export function readPackageHash(archive: Archive): string | null {
  const part = relatedParts(archive, '').find(({ type }) => type === 'custom-properties')
  const xml = part ? (archive.read(part.target)?.toString('latin1') ?? '') : ''
  const tags = [...walkTags(xml)]
  const property = tags.findIndex(
    (tag) => /(?:^|:)property$/.test(tag.name) && attributeOf(tag, 'name') === packageHashProperty,
  )
  const [value, end] = tags.slice(property + 1)
  return property < 0 || !value || !end ? null : decodeXml(xml.slice(value.end, end.start)).trim()
}
