import type { Finding } from '@mingxiao/audit'

/** A finding with its number on the page. */
export interface NumberedFinding {
  readonly no: number
  readonly finding: Finding
  /** Begins every id on the page that belongs to its file. */
  readonly file: string
}

/** The id of the note in the margin. */
export function noteId({ file, no }: NumberedFinding): string {
  return `${file}-n${no}`
}

/** The id of the mark at the place of the finding. */
export function markId({ file, no }: NumberedFinding): string {
  return `${file}-m${no}`
}

/** The id of the mark at a further place of the finding. */
export function relatedId(numbered: NumberedFinding, at: number): string {
  return `${markId(numbered)}-${at + 1}`
}
