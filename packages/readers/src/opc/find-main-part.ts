import { openXmlPart } from '../xml/open-xml-part.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import type { ZipArchive } from '../zip/open-zip.ts'
import { readRelationships } from './read-relationships.ts'

export interface MainPart {
  readonly name: string
  /** '' where [Content_Types].xml does not say. */
  readonly contentType: string
}

/** The part a docx, xlsx or pptx starts from, null in any other archive. Its usual place is nowhere prescribed. */
export function findMainPart(archive: ZipArchive): MainPart | null {
  const main = readRelationships(archive, '').find(({ type }) => type === 'officeDocument')
  return main === undefined ? null : { name: main.target, contentType: findContentType(archive, main.target) }
}

function findContentType(archive: ZipArchive, part: string): string {
  const name = '[Content_Types].xml'
  const content = archive.read(name)
  if (content === null) return ''

  const cursor = new XmlCursor(openXmlPart(name, content))
  const wanted = `/${part}`.toLowerCase()
  let byExtension = ''
  while (cursor.nextStart(0)) {
    const contentType = cursor.attribute('ContentType') ?? ''
    if (cursor.attribute('PartName')?.toLowerCase() === wanted) return contentType
    const extension = cursor.attribute('Extension')?.toLowerCase()
    if (extension !== undefined && wanted.endsWith(`.${extension}`)) byExtension = contentType
  }
  return byExtension
}
