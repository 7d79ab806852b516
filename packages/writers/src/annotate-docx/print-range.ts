import { type BodySplices, ranks } from '../word/body-splices.ts'
import type { WordNames } from '../word/word-names.ts'
import type { Anchor } from './find-anchor.ts'

/** Marks what a comment speaks of, and puts its sign behind (ISO/IEC 29500-1, 17.13.4.4, 17.13.4.3 and 17.13.4.5). */
export function printRange(splices: BodySplices, { first, last }: Anchor, id: number, { prefix }: WordNames): void {
  const number = `${prefix}id="${id}"`
  splices.insertInto(first, `<${prefix}commentRangeStart ${number}/>`, ranks.commentStart)
  const sign = `<${prefix}r><${prefix}commentReference ${number}/></${prefix}r>`
  splices.append(last, `<${prefix}commentRangeEnd ${number}/>${sign}`, ranks.commentEnd)
}
