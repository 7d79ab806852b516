import type { Archive } from '../archive/open-archive.ts'
import { openArchive } from '../archive/open-archive.ts'
import { type Edition, mainPartOf, PackageEditor } from '../opc/package-editor.ts'
import { refuseOtherEncodings } from '../opc/refuse-other-encodings.ts'
import { type Relationship, relatedParts } from '../opc/related-parts.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'

/** An .xlsx file opened to be changed. */
export interface WorkbookFile {
  readonly archive: Archive
  readonly editor: PackageEditor
  readonly part: string
  readonly edition: Edition
  readonly relationships: readonly Relationship[]
  /** The parts of its worksheets, in their order. */
  readonly sheets: readonly string[]
}

/** Opens an .xlsx file that has been read before. */
export function openWorkbook(bytes: Uint8Array): WorkbookFile {
  const archive = openArchive(bytes)
  const part = mainPartOf(archive)
  const content = archive.read(part)
  if (!content) throw new Error(`${part} is missing`)
  refuseOtherEncodings(part, content)
  const xml = content.toString('latin1')
  const relationships = relatedParts(archive, part)
  return {
    archive,
    editor: new PackageEditor(archive),
    part,
    edition: /xmlns(?::\w+)?="http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main"/.test(xml)
      ? 'strict'
      : 'transitional',
    relationships,
    sheets: sheetParts(xml, relationships),
  }
}

function sheetParts(xml: string, relationships: readonly Relationship[]): readonly string[] {
  return [...walkTags(xml)]
    .filter(({ name, kind }) => /(?:^|:)sheet$/.test(name) && kind !== 'end')
    .flatMap((tag) => {
      const id = attributeOf(tag, '[\\w.-]+:id')
      const found = relationships.find((relationship) => relationship.id === id)
      return found?.type === 'worksheet' ? [found.target] : []
    })
}
