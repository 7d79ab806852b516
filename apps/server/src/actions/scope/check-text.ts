import { serverError } from '../../errors.ts'

/** Refuses a text that says nothing, is longer than anybody reads, or that PostgreSQL does not keep: NUL, half a surrogate pair. */
export function checkText(text: string): void {
  if (text.trim() === '' || text.length > longest || text.includes('\0') || !text.isWellFormed())
    throw serverError('text-unfit', `a text of ${text.length} characters`)
}

const longest = 4_000
