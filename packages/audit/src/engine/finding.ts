import type { Place } from '@mingxiao/core'
import type { ArticleId } from '@mingxiao/law'
import type { Fix } from './fix.ts'
import type { Severity } from './rule.ts'

/** One defect of a package, as data: prose is made from it only where people read it. */
export interface Finding {
  /** The same for the same defect, whatever file the package comes in and however often it is saved. */
  readonly fingerprint: string
  readonly rule: { readonly code: string; readonly id: string }
  readonly severity: Severity
  /** Name of the message in the rule. */
  readonly message: string
  readonly data: Readonly<Record<string, string>>
  readonly place: Place
  readonly related: readonly Place[]
  readonly cites: readonly ArticleId[]
  /** What mends it, where that is beyond doubt. */
  readonly fix?: Fix
}
