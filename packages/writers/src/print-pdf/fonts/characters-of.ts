import type { LaidBlock, LaidCell, LaidDocument, LaidParagraph } from '../../layout/laid-document.ts'
import { type Face, faceOf, numberFace } from './face.ts'
import { uprightCode } from './upright-forms.ts'

/** The code points that documents print, by face. */
export type Characters = ReadonlyMap<Face, ReadonlySet<number>>

/** All characters of a batch, so that its fonts are cut once. */
export function charactersOf(documents: readonly LaidDocument[]): Characters {
  const characters = new Map<Face, Set<number>>()
  addText(characters, numberFace, '— 0123456789')
  for (const { sections } of documents) {
    for (const { blocks } of sections) for (const block of blocks) addBlock(characters, block)
  }
  return characters
}

function addBlock(characters: Map<Face, Set<number>>, block: LaidBlock): void {
  if (block.kind === 'paragraph') addParagraph(characters, block, false)
  else for (const { cells } of block.rows) for (const cell of cells) addCell(characters, cell)
}

function addCell(characters: Map<Face, Set<number>>, { paragraphs, isUpright }: LaidCell): void {
  for (const paragraph of paragraphs) addParagraph(characters, paragraph, isUpright)
}

function addParagraph(characters: Map<Face, Set<number>>, { runs }: LaidParagraph, isUpright: boolean): void {
  for (const run of runs) {
    const known = addText(characters, faceOf(run), run.text)
    if (isUpright) for (const character of run.text) known.add(uprightCode(character) ?? space)
  }
}

function addText(characters: Map<Face, Set<number>>, face: Face, text: string): Set<number> {
  let known = characters.get(face)
  if (known === undefined) {
    known = new Set()
    characters.set(face, known)
  }
  known.add(space)
  for (const character of text) if (character >= ' ') known.add(character.codePointAt(0) ?? 0)
  return known
}

/** Tabs and line breaks stand for it. */
const space = 0x20
