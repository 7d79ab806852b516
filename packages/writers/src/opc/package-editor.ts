import { type Archive, partKey } from '../archive/open-archive.ts'
import { rewriteArchive } from '../archive/rewrite-archive.ts'
import { appendToRoot } from '../xml/append-to-root.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'
import { encodeXml } from '../xml/xml-text.ts'
import { folderOf, relatedParts, relationshipsPart } from './related-parts.ts'

/** The two editions of OOXML name the same relationships by different addresses. */
export type Edition = 'transitional' | 'strict'

const relationshipTypes: Readonly<Record<Edition, string>> = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const contentTypesPart = '[Content_Types].xml'

/** Changes parts of an OPC file and ties new ones in; what is not touched keeps its bytes. */
export class PackageEditor {
  private readonly changes = new Map<string, { readonly name: string; readonly content: string }>()
  private readonly archive: Archive

  constructor(archive: Archive) {
    this.archive = archive
  }

  /** A part, one character a byte, with the changes made so far; null where there is none. */
  read(name: string): string | null {
    return this.changes.get(partKey(name))?.content ?? this.archive.read(name)?.toString('latin1') ?? null
  }

  write(name: string, content: string): void {
    this.changes.set(partKey(name), { name, content })
  }

  /** A name in the folder that no part has yet: comments.xml, comments1.xml, … */
  freeName(folder: string, stem: string, extension: string): string {
    for (let number = 0; ; number += 1) {
      const name = `${folder}${stem}${number === 0 ? '' : number}.${extension}`
      if (this.read(name) === null) return name
    }
  }

  /** Lets `part` lead to `target`; gives the id. */
  relate(part: string, type: string, target: string, edition: Edition): string {
    const name = relationshipsPart(part)
    const content =
      this.read(name) ??
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
    const used = new Set([...walkTags(content)].map((tag) => attributeOf(tag, 'Id')))
    let number = used.size
    while (used.has(`rId${number}`)) number += 1
    const id = `rId${number}`
    const written = relativeTarget(folderOf(part), target)
    const attributes = `Id="${id}" Type="${relationshipTypes[edition]}/${type}" Target="${encodeXml(written)}"`
    this.write(
      name,
      appendToRoot(content, (prefix) => `<${prefix}Relationship ${attributes}/>`),
    )
    return id
  }

  /** States the content type of a part. */
  declarePart(part: string, contentType: string): void {
    this.state('Override', `PartName="/${encodeXml(part)}" ContentType="${contentType}"`)
  }

  /** States the content type of all parts with an extension, unless that is stated already. */
  declareExtension(extension: string, contentType: string): void {
    const isStated = [...walkTags(this.contentTypes())].some(
      (tag) => attributeOf(tag, 'Extension')?.toLowerCase() === extension,
    )
    if (!isStated) this.state('Default', `Extension="${extension}" ContentType="${contentType}"`)
  }

  finish(): Uint8Array {
    const changed = [...this.changes.values()].map(
      ({ name, content }) => [name, Buffer.from(content, 'latin1')] as const,
    )
    return rewriteArchive(this.archive, new Map(changed))
  }

  private state(element: string, attributes: string): void {
    this.write(
      contentTypesPart,
      appendToRoot(this.contentTypes(), (prefix) => `<${prefix}${element} ${attributes}/>`),
    )
  }

  private contentTypes(): string {
    const content = this.read(contentTypesPart)
    if (content === null) throw new Error('the file states no content types')
    return content
  }
}

/** The main part of the file: the document or the workbook. */
export function mainPartOf(archive: Archive): string {
  const main = relatedParts(archive, '').find(({ type }) => type === 'officeDocument')
  if (!main) throw new Error('the file has no main part')
  return main.target
}

/** From a folder to a part, as relationships write it. */
function relativeTarget(folder: string, part: string): string {
  const from = folder.split('/').filter((step) => step !== '')
  const to = part.split('/')
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1
  return '../'.repeat(from.length - same) + to.slice(same).join('/')
}
