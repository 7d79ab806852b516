import type { Statute } from './statute.ts'

/** Whether a statute had lost its force before the year began. */
export function isRepealedBefore({ until }: Statute, year: number): boolean {
  return until !== null && until < `${year}-01-01`
}
