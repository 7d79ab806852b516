/** A law, regulation, rule or notice by the names that texts give it. */
export interface Statute {
  /** Without 中华人民共和国. */
  readonly name: string
  /** In full, as first mentions print it. */
  readonly title: string
  readonly aliases: readonly string[]
  readonly status: 'in-force' | 'repealed' | 'never-existed'
  /** The last day in force of one that was repealed. */
  readonly until: string | null
  /** The full title of the one that holds instead; null for one in force. */
  readonly instead: string | null
  readonly verified: boolean
}
