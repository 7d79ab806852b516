/** What a regulation is, in the words of its own rank. */
export type RegulationKind = 'law' | 'regulation' | 'rule' | 'notice' | 'standard' | 'form' | 'practice'

/** A regulation as its file states it; a `null` is a fact nobody has read in the original yet. */
export interface Regulation {
  readonly title: string
  readonly shortTitle: string
  readonly number: string | null
  readonly issuer: string | null
  readonly kind: RegulationKind
  readonly issued: string | null
  readonly revised?: string
  readonly inForce: InForce
  readonly source: { readonly key: string; readonly address: string | null }
  readonly verified: boolean
}

/** The days between which the held text can be relied on; an unknown start or no end is `null`. */
export interface InForce {
  readonly from: string | null
  readonly until: string | null
}

/** One article: its printed label and what it asks, in our words. */
export interface ArticleText {
  readonly label: string
  readonly gist: string
  readonly verified: boolean
}

/** A value the law sets: one text, a list, named texts, or the rows of a table. Always text, never a number. */
export type LawValue =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Readonly<Record<string, string>>[]

/** One value with the date it counts from and the article that sets it. */
export interface DatedValue {
  readonly value: LawValue
  readonly cites: string
  readonly verified: boolean
}

/** One number the law sets, with all its values by date. */
export interface Parameter {
  readonly description: string
  readonly unit: string
  readonly values: Readonly<Record<string, DatedValue>>
}

/** Points by level-1 head, 执行率 among them; a set may leave heads out that the place sets no points for. */
export interface OwnWeights {
  readonly heads: Readonly<Record<string, string>>
  readonly cites: string
  readonly verified: boolean
}

/** The forms of one place for a run of fiscal years. */
export interface EditionData {
  readonly title: string
  readonly jurisdiction: string
  readonly years: { readonly from: number; readonly until: number | null }
  /** The kind of spending or evaluation the forms are for, where they are not for all of it. */
  readonly scope?: string
  readonly source: { readonly key: string; readonly address: string | null }
  readonly forms: Readonly<Record<string, string>>
  /** Parameters with the weights that the tables carry; `null` where the place follows none of them. */
  readonly weights: Readonly<Record<string, string | null>>
  /** Sets of weights that only these forms have, by name. */
  readonly ownWeights?: Readonly<Record<string, OwnWeights>>
  readonly executionRate: { readonly numerator: string; readonly denominator: string }
  readonly taxonomy: Readonly<Record<string, string>>
  readonly verified: boolean
}
