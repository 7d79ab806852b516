import type { Edition } from '../opc/package-editor.ts'
import { printAddress } from '../sheet/cell-address.ts'
import { escapeXml } from '../xlsx/escape-xml.ts'
import { Splices } from '../xml/splices.ts'
import { attributeOf, type Tag, walkTags } from '../xml/walk-tags.ts'
import type { Note } from './note.ts'

export interface AddedNotes {
  readonly xml: string
  /** The notes on cells that had none. */
  readonly added: readonly Note[]
}

const author = '明效'
const namespaces: Readonly<Record<Edition, string>> = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
}

/** Adds notes to the part of a sheet's notes (ECMA-376 §18.7); a cell has one note, to which more is added. */
export function addNotes(content: string | null, notes: readonly Note[], edition: Edition): AddedNotes {
  const xml = content ?? emptyPart(edition)
  const tags = [...walkTags(xml)]
  const prefix = tags[0]?.name.includes(':') ? `${tags[0].name.replace(/:.*$/, '')}:` : ''
  const find = (local: string, kind: Tag['kind']) =>
    tags.find((tag) => tag.name === prefix + local && tag.kind === kind)
  const authors = tags.filter(({ name, kind }) => name === `${prefix}author` && kind !== 'end').length
  const splices = new Splices()

  const added: Note[] = []
  for (const note of notes) {
    const end = textEndOf(tags, prefix, printAddress(note.address))
    if (end === null) added.push(note)
    else splices.insert(end, printRun(`\n\n${note.text}`, prefix))
  }
  if (added.length > 0) {
    const printed = added.map(({ address, text }) => {
      return `<${prefix}comment ref="${printAddress(address)}" authorId="${authors}"><${prefix}text>${printRun(text, prefix)}</${prefix}text></${prefix}comment>`
    })
    put(
      splices,
      [find('authors', 'end'), find('authors', 'empty')],
      `<${prefix}author>${inBytes(author)}</${prefix}author>`,
    )
    put(splices, [find('commentList', 'end'), find('commentList', 'empty')], printed.join(''))
  }
  return { xml: splices.apply(xml), added }
}

function emptyPart(edition: Edition): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespaces[edition]}"><authors></authors><commentList></commentList></comments>`
}

/** At the end of an element, which is opened where it closed itself. */
function put(splices: Splices, [end, empty]: readonly (Tag | undefined)[], text: string): void {
  if (end) splices.insert(end.start, text)
  else if (empty) splices.replace(empty.end - 2, empty.end, `>${text}</${empty.name}>`)
  else throw new Error('a part of notes without its lists')
}

/** Where the runs of a cell's note end: before its phonetic guides, or its end. */
function textEndOf(tags: readonly Tag[], prefix: string, cell: string): number | null {
  const from = tags.findIndex((tag) => tag.name === `${prefix}comment` && attributeOf(tag, 'ref') === cell)
  if (from === -1) return null
  const end = tags.slice(from).find(({ name, kind }) => {
    return /(?:^|:)(?:rPh|phoneticPr)$/.test(name) || (name === `${prefix}text` && kind === 'end')
  })
  return end?.start ?? null
}

function printRun(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${inBytes(escapeXml(text.slice(0, longest)))}</${prefix}t></${prefix}r>`
}

/** Excel holds no more letters in a cell or note. */
const longest = 32_000

function inBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
