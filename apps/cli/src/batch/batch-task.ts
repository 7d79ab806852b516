import type { Language, PackageDigest, Severity, Summary, Timing } from '@mingxiao/audit'

/** What a batch does with each file: check it, or read what it is compared by. */
export type BatchTask = CheckTask | DigestTask

export interface CheckTask {
  readonly kind: 'check'
  readonly language: Language
  /** The day of the check, by which waivers end. */
  readonly today: string
  readonly config: string | null
  readonly lawDay: string | null
  /** A JSON report to compare with. */
  readonly baseline: string | null
  readonly archive: readonly PackageDigest[]
  /** Whether the rules are timed; results that were kept are then made anew. */
  readonly timing: boolean
  /** Whether the report for programs is asked for: it is long, and kept only then. */
  readonly forPrograms: boolean
  /** Where each package gets a page of its own; null where none is asked for. */
  readonly pages: Pages | null
  /** Where results are kept. */
  readonly store: string
}

export interface Pages {
  readonly folder: string
  /** The name of each file's page. */
  readonly names: Readonly<Record<string, string>>
}

export interface DigestTask {
  readonly kind: 'digest'
  readonly store: string
}

/** What became of a file; the whole result of a check stays in the store. */
export interface BatchResult {
  readonly file: string
  readonly unit: string
  readonly year: number | null
  /** Null where the file could not be judged. */
  readonly summary: Summary | null
  readonly error: BatchError | null
  /** From which severity on this file's settings count as failure. */
  readonly failOn: Severity | 'never' | null
  readonly digest: PackageDigest | null
  /** How long each rule took on this file, where the task asks for it. */
  readonly timings: readonly Timing[]
  /** The key of the whole result in the store. */
  readonly key: string
  readonly isCached: boolean
}

export interface BatchError {
  readonly code: string
  readonly message: string
}
