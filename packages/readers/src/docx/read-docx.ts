import type { Document, Result } from '@mingxiao/core'
import { hasText } from '../blocks/has-text.ts'
import { readerError } from '../errors.ts'
import { findMainPart } from '../opc/find-main-part.ts'
import { type Relationship, readRelationships } from '../opc/read-relationships.ts'
import { openXmlPart, type XmlPart } from '../xml/open-xml-part.ts'
import { openZip, type ZipArchive } from '../zip/open-zip.ts'
import { DocumentState } from './document-state.ts'
import { ListNumbers } from './lists/list-numbers.ts'
import { readNumbering } from './lists/read-numbering.ts'
import { readStyles } from './lists/read-styles.ts'
import { readBlock, readBody } from './read-body.ts'
import { readMargins } from './read-margins.ts'
import { Story } from './story.ts'

/** Reads a .docx file: its body as blocks, the headers and footers its sections name as margins. */
export function readDocx(bytes: Uint8Array): Result<Document> {
  const archive = openZip(bytes)
  const main = openMainPart(archive)
  const relationships = readRelationships(archive, main.name)
  const numbering = readNumbering(openRelated(archive, relationships, 'numbering'))
  const styles = readStyles(openRelated(archive, relationships, 'styles'))
  const state = new DocumentState()
  const openStory = (part: XmlPart) => new Story(part, state, new ListNumbers(numbering, styles), readBlock)

  const story = openStory(main)
  if (!story.cursor.nextStart(0) || story.cursor.name !== 'w:document') throw notWord(`root is ${story.cursor.name}`)
  const blocks = readBody(story)
  const targetOf = new Map(relationships.map(({ id, target }) => [id, target]))
  const margins = readMargins(
    [...state.marginIds].map((id) => openPart(archive, targetOf.get(id))).filter((part) => part !== null),
    openStory,
  )
  if (!blocks.some(hasText)) state.notices.add('no-text', null)
  return { value: { format: 'docx', blocks, margins }, notices: state.notices.toArray() }
}

function openMainPart(archive: ZipArchive): XmlPart {
  const main = findMainPart(archive)
  if (main === null) throw notWord('no main part')
  if (!/wordprocessingml|ms-word|^$/.test(main.contentType)) throw notWord(main.contentType)
  const part = openPart(archive, main.name)
  if (part === null) throw readerError('archive-damaged', `${main.name} is missing`)
  return part
}

function notWord(detail: string) {
  return readerError('not-a-word-document', detail)
}

function openRelated(archive: ZipArchive, relationships: readonly Relationship[], type: string): XmlPart | null {
  return openPart(archive, relationships.find((relationship) => relationship.type === type)?.target)
}

function openPart(archive: ZipArchive, name: string | undefined): XmlPart | null {
  const content = name === undefined ? null : archive.read(name)
  return name === undefined || content === null ? null : openXmlPart(name, content)
}
