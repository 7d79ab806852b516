import type { ReviewFinding } from './server-findings.ts'

/** What the reviewer is about to decide; nothing is done before it is confirmed. */
export type Decision =
  | { readonly kind: 'pass' }
  /** '' for the package as a whole. */
  | { readonly kind: 'return'; readonly address: string; readonly name: string }
  | { readonly kind: 'waiver'; readonly finding: ReviewFinding; readonly accepted: boolean }
