import type { Entry, Package, Place } from '@mingxiao/core'
import type { ArticleId } from '@mingxiao/law'
import type { Archive } from '../copies/archive.ts'
import type { Replacement } from './fix.ts'
import type { Bilingual, Datum, Placeholders } from './message.ts'

/** error blocks submission, warning asks for a written reason, info informs; the gravest first. */
export const severities = ['error', 'warning', 'info'] as const

export type Severity = (typeof severities)[number]

/** What rules are about; each has its folder. */
export const ruleGroups = [
  'arithmetic',
  'units',
  'execution',
  'scoring',
  'indicators',
  'cross-table',
  'narrative-claims',
  'completeness',
  'language',
  'report',
  'anomalies',
  'disclosure',
  'injury-insurance',
] as const

export type RuleGroup = (typeof ruleGroups)[number]

/** A message in both languages; `severity` where this case weighs otherwise than its rule. */
export interface Message extends Bilingual {
  readonly severity?: Severity
}

export type Messages = Readonly<Record<string, Message>>

/** A defect, as a rule reports it. `data` fills the message; found, expected and difference are also kept apart. */
export interface Report<M extends Messages = Messages, K extends keyof M = keyof M> {
  readonly message: K
  /** The narrowest place that is wrong. */
  readonly at: Place | Entry<unknown>
  /** Other places that belong to the same defect. */
  readonly related?: readonly (Place | Entry<unknown>)[]
  readonly data: DataOf<M[K]>
  /** What mends the defect beyond doubt; none where people have to find out what is right. */
  readonly fix?: readonly Replacement[]
}

export type DataOf<M extends Message> = Readonly<Record<Placeholders<M['zh'] | M['en']>, Datum>> &
  Readonly<Partial<Record<'found' | 'expected' | 'difference', Datum>>>

/** Distributes over message names, so that each message asks for exactly its own data. */
export type AnyReport<M extends Messages> = { [K in keyof M]: Report<M, K> }[keyof M]

export interface Rule<M extends Messages = Messages> {
  /** The number by which reviewers call the rule, such as A03. */
  readonly code: string
  /** What holds in a good package. */
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Severity
  readonly title: Bilingual
  readonly cites: readonly [ArticleId, ...ArticleId[]]
  readonly messages: M
  /** `archive` holds other packages to compare with; null where none were handed in. */
  check(pack: Package, report: (defect: AnyReport<M>) => void, archive: Archive | null): void
}

/** Declares a rule; messages, placeholders and articles that do not fit do not compile. */
export function defineRule<const M extends Messages>(rule: Rule<M>): Rule<M> {
  return rule
}
