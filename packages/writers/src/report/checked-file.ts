import type { Finding, LeftOut, Reweighed, Severity, Summary, Waived, Waiver } from '@mingxiao/audit'
import type { AppError, Document, Notice, Package } from '@mingxiao/core'
import type { ChangedValue } from '@mingxiao/law'

/** What became of one file: judged, or refused with an error. */
export type CheckedFile = Judged | Refused

export interface Judged {
  readonly file: string
  readonly sha256: string
  /** A folder of files, not a file: theirs are the paths, and the hash is made of their hashes. */
  readonly isFolder: boolean
  /** The files' content as it stands on paper; more than one where a package comes in several files. */
  readonly documents: readonly Document[]
  readonly package: Package | null
  /** What was read in part, and what there is to say about waivers and settings. */
  readonly notices: readonly Notice[]
  /** What counts: neither waived nor, where there is a baseline, known before. In reading order. */
  readonly findings: readonly Finding[]
  readonly waived: readonly Waived<Waiver>[]
  readonly baseline: AgainstBaseline | null
  /** Rules that did not judge. */
  readonly leftOut: readonly LeftOut[]
  readonly reweighed: readonly Reweighed[]
  readonly law: LawOfDay | null
  readonly summary: Summary
}

/** The findings held against those of an earlier report. */
export interface AgainstBaseline {
  readonly file: string
  readonly kept: readonly Finding[]
  readonly fixed: readonly EarlierFinding[]
}

/** A finding as an earlier report lists it. */
export interface EarlierFinding {
  readonly fingerprint: string
  readonly code: string
  readonly severity: Severity
  readonly attachment: string
  readonly label: string
  readonly message: string
}

/** The day whose law judged, and the numbers that counted otherwise then. */
export interface LawOfDay {
  readonly day: string
  readonly changed: readonly ChangedValue[]
}

export interface Refused {
  readonly file: string
  readonly error: AppError
}

export function isChecked(file: CheckedFile): file is Judged {
  return !('error' in file)
}
