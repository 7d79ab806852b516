/** What a check found: where, and what to do about it. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}
