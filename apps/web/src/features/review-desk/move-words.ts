import type { PackageContent } from '@mingxiao/contract'
import type { deskTexts } from './desk-texts.ts'

export type MayMove = PackageContent['head']['may']['moves'][number]

/** What the way on is called: an approved package is made public. */
export function onwardOf(move: MayMove | null): keyof typeof deskTexts.decide.onward {
  return move?.move === 'publish' ? 'publish' : 'pass'
}

/** What the way back is called: an approved one goes on as another. */
export function backOf(move: MayMove | null): keyof typeof deskTexts.decide.back {
  return move?.move === 'reopen' ? 'reopen' : 'return'
}
