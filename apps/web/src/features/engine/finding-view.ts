import type { Severity } from '@mingxiao/audit'

/** A finding in words, at its cell. */
export interface FindingView {
  readonly fingerprint: string
  readonly severity: Severity
  readonly code: string
  /** Name of its table or report; '' for the package as a whole. */
  readonly attachment: string
  /** Null where it is about no cell that can be typed in. */
  readonly address: string | null
  readonly label: string
  readonly text: string
  readonly found: string
  readonly expected: string
  readonly difference: string
  readonly articles: readonly ArticleView[]
  /** What mends it: cells with their new text. */
  readonly fix: readonly (readonly [address: string, value: string])[] | null
}

export interface ArticleView {
  readonly name: string
  readonly gist: string
}

/** Null where there is nothing to print or to compute from. */
export interface ScoreView {
  readonly printed: string | null
  readonly recomputed: string | null
  readonly grade: string | null
  /** What counts of it with evidence behind it; null where nothing is known of evidence. */
  readonly evidenced: EvidencedScore | null
}

/** Points of the scored items that somebody attached evidence to. */
export interface EvidencedScore {
  readonly points: string
  readonly items: number
  readonly of: number
}
