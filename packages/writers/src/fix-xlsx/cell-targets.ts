import type { Replacement } from '@mingxiao/audit'
import type { EditTarget } from '../edits/gather-edits.ts'
import type { WorkbookFile } from '../sheet/open-workbook.ts'
import { attributeOf, type Tag, walkTags } from '../xml/walk-tags.ts'
import { acceptsNumber } from './number-text.ts'
import { readItem, readSharedStrings } from './shared-strings.ts'

/** A cell of a sheet that can be changed. */
export interface CellTarget extends EditTarget {
  readonly part: string
  /** The element c, from its start tag to its end. */
  readonly start: number
  readonly end: number
  readonly element: string
  /** Its attributes without its type. */
  readonly attributes: string
  readonly isNumber: boolean
}

/** Finds the cell that a replacement changes; null for one that is not written, or whose value a formula gives. */
export function cellTargets(file: WorkbookFile): (replacement: Replacement) => CellTarget | null {
  const strings = readSharedStrings(file)
  const sheets = new Map<string, string | null>()
  return ({ at: { origin, quote } }) => {
    if (origin.format !== 'xlsx' || !file.sheets.includes(origin.part)) return null
    if (!sheets.has(origin.part)) sheets.set(origin.part, file.editor.read(origin.part))
    const xml = sheets.get(origin.part)
    return xml ? readCell(xml, origin.part, origin.offset, { strings, quote }) : null
  }
}

interface Known {
  readonly strings: readonly string[]
  /** What the workbook shows in the cell: the only text a number has. */
  readonly quote: string
}

function readCell(xml: string, part: string, offset: number, { strings, quote }: Known): CellTarget | null {
  const tags = tagsOfElement(xml, offset)
  const [opened] = tags
  const closed = tags.at(-1)
  if (!opened || !closed || !/(?:^|:)c$/.test(opened.name)) return null
  if (tags.some(({ name }) => /(?:^|:)f$/.test(name))) return null

  const type = attributeOf(opened, 't') ?? 'n'
  const value = valueIn(xml, tags)
  const isNumber = type === 'n' && value !== null
  const text = isNumber ? quote : textOf(type, value, strings, xml.slice(opened.start, closed.end))
  if (text === null) return null
  return {
    key: `${part} ${offset}`,
    text,
    part,
    start: opened.start,
    end: closed.end,
    element: opened.name,
    attributes: opened.attributes.replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, ''),
    isNumber,
    accepts: (hunk) => !isNumber || acceptsNumber(text, text.slice(0, hunk.start) + hunk.text + text.slice(hunk.end)),
  }
}

/** The tags of the element that begins at an offset, its own among them. */
function tagsOfElement(xml: string, offset: number): readonly Tag[] {
  const tags: Tag[] = []
  let depth = 0
  for (const tag of walkTags(xml, offset)) {
    if (tags.length === 0 && tag.start !== offset) return []
    tags.push(tag)
    depth += tag.kind === 'start' ? 1 : tag.kind === 'end' ? -1 : 0
    if (depth === 0) return tags
  }
  return []
}

function valueIn(xml: string, tags: readonly Tag[]): string | null {
  const at = tags.findIndex(({ name, kind }) => /(?:^|:)v$/.test(name) && kind === 'start')
  const [opened, closed] = [tags[at], tags[at + 1]]
  return at !== -1 && opened && closed ? xml.slice(opened.end, closed.start).trim() : null
}

/** Truth values, errors and dates are no texts. */
function textOf(type: string, value: string | null, strings: readonly string[], cell: string): string | null {
  if (type === 'inlineStr') return readItem(cell)
  if (value === null) return ''
  return type === 's' ? (strings[Number.parseInt(value, 10)] ?? null) : null
}
