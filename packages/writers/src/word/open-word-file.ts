import { openArchive } from '../archive/open-archive.ts'
import { mainPartOf, PackageEditor } from '../opc/package-editor.ts'
import { refuseOtherEncodings } from '../opc/refuse-other-encodings.ts'
import { type Relationship, relatedParts } from '../opc/related-parts.ts'
import type { Outline } from './outline.ts'
import { readOutline } from './read-outline.ts'
import { type WordNames, wordNamesOf } from './word-names.ts'

/** A .docx file opened to be changed. */
export interface WordFile {
  readonly editor: PackageEditor
  /** Name and text of the main part, one character a byte. */
  readonly part: string
  readonly xml: string
  readonly names: WordNames
  readonly outline: Outline
  readonly relationships: readonly Relationship[]
}

/** Opens a .docx file that has been read before. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const archive = openArchive(bytes)
  const part = mainPartOf(archive)
  const content = archive.read(part)
  if (!content) throw new Error(`${part} is missing`)
  refuseOtherEncodings(part, content)
  const xml = content.toString('latin1')
  const names = wordNamesOf(xml)
  if (!names) throw new Error(`${part} is no document`)
  const outline = readOutline(xml, names)
  const relationships = relatedParts(archive, part)
  return { editor: new PackageEditor(archive), part, xml, names, outline, relationships }
}
