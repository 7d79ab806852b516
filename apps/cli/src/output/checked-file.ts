import type { Finding, Summary } from '@mingxiao/audit'
import type { AppError } from '@mingxiao/core'
import type { Input } from '../read-input.ts'

/** What became of one file: judged, or refused with an error. */
export type CheckedFile = Judged | Refused

export interface Judged extends Input {
  readonly findings: readonly Finding[]
  readonly summary: Summary
}

export interface Refused {
  readonly file: string
  readonly error: AppError
}

export function isChecked(file: CheckedFile): file is Judged {
  return !('error' in file)
}
