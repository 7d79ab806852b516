/** Wrong wordings of one kind, with the right ones. */
export interface WordingList {
  /** `typos/…` or `names/…`. */
  readonly id: string
  /** The first year for which they are wrong, such as that of a renaming; null where they always were. */
  readonly since: number | null
  /** Wrong and right. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Correct phrases that only look as if they held a wrong wording. */
  readonly guards: readonly string[]
}
