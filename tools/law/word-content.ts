/** A list of statutes as its file holds it, by the name without 中华人民共和国. */
export interface StatutesContent {
  readonly description: string
  readonly status: 'in-force' | 'repealed' | 'never-existed'
  readonly source: { readonly key: string; readonly address: string | null }
  readonly verified: boolean
  readonly statutes: Readonly<Record<string, StatuteContent>>
}

export interface StatuteContent {
  /** The full title. */
  readonly title: string
  readonly aliases?: readonly string[]
  /** Last day in force. */
  readonly until?: string
  /** The full title of the one that holds instead. */
  readonly instead?: string
}

/** A list of wrong wordings as its file holds it, each with the right one. */
export interface WordingsContent {
  readonly description: string
  /** The first year for which the list counts, such as that of a renaming. */
  readonly since?: string
  readonly source: { readonly key: string; readonly address: string | null }
  readonly verified: boolean
  readonly pairs: Readonly<Record<string, string>>
  /** Correct phrases that only look as if they held a wrong wording. */
  readonly guards?: readonly string[]
}
