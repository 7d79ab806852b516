import type { Edition } from '../opc/package-editor.ts'
import { attributeOf, walkTags } from '../xml/walk-tags.ts'

/** How a part of a Word document names its elements: every file may bind prefixes of its own. */
export interface WordNames {
  readonly edition: Edition
  /** Before the names of what is put in: “w:”. */
  readonly prefix: string
  /** The element's name in WordprocessingML; other elements keep theirs. */
  readonly localOf: (name: string) => string
  /** Where the root binds no prefix, this has to be put into its tag. */
  readonly missing: { readonly at: number; readonly declaration: string } | null
}

const namespaces: Readonly<Record<Edition, string>> = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
}

/** Reads the names that the root element of a part binds; null where it is no part of a Word document. */
export function wordNamesOf(xml: string): WordNames | null {
  const [root] = walkTags(xml)
  if (!root) return null
  for (const edition of ['transitional', 'strict'] as const) {
    const bound = [...root.attributes.matchAll(/(?:^|\s)xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)]
    const prefixes = bound.filter(([, , uri]) => uri === namespaces[edition]).map(([, prefix = '']) => prefix)
    if (prefixes.length === 0) continue
    const named = prefixes.find((prefix) => prefix !== '')
    const declaration = ` xmlns:w="${namespaces[edition]}"`
    return {
      edition,
      prefix: `${named ?? 'w'}:`,
      localOf: (name) => localOf(name, prefixes),
      missing: named === undefined ? { at: root.start + 1 + root.name.length, declaration } : null,
    }
  }
  return null
}

/** The namespace of a new part of the same edition. */
export function wordNamespace(edition: Edition): string {
  return namespaces[edition]
}

/** An element's w:val. */
export function valueIn(tag: { readonly attributes: string }, { prefix }: WordNames): string | null {
  return attributeOf(tag, `${prefix}val`)
}

function localOf(name: string, prefixes: readonly string[]): string {
  const colon = name.indexOf(':')
  return prefixes.includes(name.slice(0, Math.max(0, colon))) ? name.slice(colon + 1) : `{}${name}`
}
