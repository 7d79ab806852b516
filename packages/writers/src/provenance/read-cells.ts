import type { Archive } from '../archive/open-archive.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'
import { decodeXml } from '../xml/xml-text.ts'
import type { FoundContent } from './found-figure.ts'

/** What the cells of a worksheet hold, by address: “E4”. A blank cell is not among them. */
export function readCells(archive: Archive, sheet: string, shared: string | null): ReadonlyMap<string, FoundContent> {
  const strings = shared === null ? [] : textsIn(partOf(archive, shared), 'si').map(({ text }) => text)
  return new Map(
    textsIn(partOf(archive, sheet), 'c').flatMap(({ attributes, text }) => {
      const address = attributeOf({ attributes }, 'r')
      const content = contentOf(attributeOf({ attributes }, 't') ?? 'n', text, strings)
      return address === null || content === null ? [] : [[address, content] as const]
    }),
  )
}

function partOf(archive: Archive, name: string): string {
  return archive.read(name)?.toString('latin1') ?? ''
}

/** Kinds of cells: ST_CellType, ISO/IEC 29500-1, 18.18.11. */
function contentOf(type: string, text: string, strings: readonly string[]): FoundContent | null {
  if (text === '') return null
  if (type === 'n') return { kind: 'number', value: text.trim() }
  return { kind: 'cell', text: type === 's' ? (strings[Number.parseInt(text, 10)] ?? '') : text }
}

interface TextElement {
  readonly attributes: string
  readonly text: string
}

/** The elements of a name with the text of their values; formulas and reading aids are no part of it. */
function textsIn(xml: string, wanted: 'c' | 'si'): readonly TextElement[] {
  const found: TextElement[] = []
  let open: { attributes: string; text: string } | null = null
  let [phonetic, start] = [0, -1]
  for (const { name, kind, attributes, start: tagStart, end } of walkTags(xml)) {
    const local = name.replace(/^.*:/, '')
    if (local === wanted && kind === 'start') open = { attributes, text: '' }
    else if (local === wanted && kind === 'empty') found.push({ attributes, text: '' })
    else if (local === wanted && open) {
      found.push(open)
      open = null
    } else if (local === 'rPh' && kind !== 'empty') phonetic += kind === 'start' ? 1 : -1
    else if (kind === 'start') start = local === 't' || local === 'v' ? end : -1
    else if (kind === 'end' && open && start >= 0 && phonetic === 0) {
      open.text += decodeString(xml.slice(start, tagStart))
      start = -1
    }
  }
  return found
}

/** Characters that XML cannot hold are written _x000D_ (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19). */
function decodeString(raw: string): string {
  return decodeXml(raw).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
