import type { Draft } from '@mingxiao/drafts'
import { type LaidDocument, layoutPackage } from '@mingxiao/writers'
import { completeWhatReads } from './judge-draft.ts'
import { type PlainPackage, plainPackage } from './plain-package.ts'

/** A package as people read it: in plain words, and as its pages. */
export interface DescribedDraft {
  readonly plain: PlainPackage
  readonly laid: LaidDocument
}

export function describeDraft(draft: Draft): DescribedDraft {
  const { completed } = completeWhatReads(draft)
  return { plain: plainPackage(completed.pack), laid: layoutPackage(completed) }
}
