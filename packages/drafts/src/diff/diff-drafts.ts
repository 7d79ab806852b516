import { completeDraft } from '../complete/complete-draft.ts'
import type { Draft } from '../draft/draft.ts'
import type { Change } from './change.ts'
import { diffPackages } from './diff-packages.ts'

/** What differs between two drafts once both are completed; of computed cells it is said that they only follow. */
export function diffDrafts(a: Draft, b: Draft): readonly Change[] {
  const after = completeDraft(b)
  const isComputed = (address: string) => after.figures.get(address)?.formula != null
  return diffPackages(completeDraft(a).pack, after.pack, isComputed)
}
