import type { Edition } from '../opc/package-editor.ts'
import type { Relationship } from '../opc/related-parts.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'

const namespaces: Readonly<Record<Edition, string>> = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** The part that draws a sheet's notes, null where none does yet. */
export function notesDrawingOf(xml: string, related: readonly Relationship[]): string | null {
  const tag = [...walkTags(xml)].find(({ name }) => /(?:^|:)legacyDrawing$/.test(name))
  const id = tag ? attributeOf(tag, '[\\w.-]+:id') : null
  return related.find((relationship) => relationship.id === id)?.target ?? null
}

/** Says in a sheet which part draws its notes, at the place the schema has for it (ECMA-376 §18.3.1.99). */
export function drawNotes(xml: string, id: string, edition: Edition): string {
  const tags = [...walkTags(xml)]
  const [root] = tags
  if (!root) throw new Error('a sheet without a root element')
  const prefix = root.name.includes(':') ? root.name.replace(/:.*$/, ':') : ''
  const element = `<${prefix}legacyDrawing xmlns:r="${namespaces[edition]}" r:id="${id}"/>`
  let depth = 0
  for (const tag of tags) {
    if (tag.kind === 'end') depth -= 1
    const isBehind = depth === 1 && tag.kind !== 'end' && behind.has(tag.name.replace(/^.*:/, ''))
    if (isBehind || (depth === 0 && tag.kind === 'end')) {
      return xml.slice(0, tag.start) + element + xml.slice(tag.start)
    }
    if (tag.kind === 'start') depth += 1
  }
  throw new Error('a sheet without an end')
}

/** What stands behind legacyDrawing; AlternateContent holds controls. */
const behind = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
])
