import { folderOf } from '../opc/related-parts.ts'
import type { WordFile } from '../word/open-word-file.ts'
import { type WordNames, wordNamesOf, wordNamespace } from '../word/word-names.ts'
import { appendToRoot } from '../xml/append-to-root.ts'

/** The part that holds the comments of a document; its text is null where there is none yet. */
export interface CommentsPart {
  readonly part: string
  readonly xml: string | null
  readonly names: WordNames
}

export function openComments({ editor, part, names, relationships }: WordFile): CommentsPart {
  const known = relationships.find(({ type }) => type === 'comments')
  const xml = known ? editor.read(known.target) : null
  if (known && xml !== null) return { part: known.target, xml, names: wordNamesOf(xml) ?? names }
  const plain: WordNames = { ...names, prefix: 'w:', missing: null }
  return { part: known?.target ?? editor.freeName(folderOf(part), 'comments', 'xml'), xml: null, names: plain }
}

/** Adds comments behind those that are there; a new part is tied to the document. */
export function writeComments(file: WordFile, { part, xml, names }: CommentsPart, comments: readonly string[]): void {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordNamespace(names.edition)}"></w:comments>`
  const content = appendToRoot(xml ?? empty, () => comments.join(''))
  const { missing } = names
  file.editor.write(
    part,
    missing ? content.slice(0, missing.at) + missing.declaration + content.slice(missing.at) : content,
  )
  if (xml !== null) return
  const isRelated = file.relationships.some(({ type }) => type === 'comments')
  if (!isRelated) file.editor.relate(file.part, 'comments', part, names.edition)
  file.editor.declarePart(part, 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml')
}
