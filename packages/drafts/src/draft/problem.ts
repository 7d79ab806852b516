/** Something wrong in a package file: where, as a JSON path, and what to do about it. */
export interface DraftProblem {
  readonly path: string
  readonly remedy: string
}
