import type { Replacement } from '@mingxiao/audit'
import type { WordFile } from './open-word-file.ts'
import { findWordTarget, type WordTarget } from './word-target.ts'

/** Finds what a replacement changes in a document; each cell or paragraph is read once. */
export function targetsOf({ part, xml, outline, names }: WordFile): (replacement: Replacement) => WordTarget | null {
  const known = new Map<number, WordTarget | null>()
  return ({ at: { origin } }) => {
    if (origin.format !== 'docx' || origin.part !== part) return null
    const { offset } = origin
    if (!known.has(offset)) known.set(offset, findWordTarget(xml, outline, names, offset))
    return known.get(offset) ?? null
  }
}
