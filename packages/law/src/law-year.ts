/**
 * Which values count: those in force at the end of a fiscal year; with `lawDay`, of these only what was in force and
 * issued by that day, so that a judgement of that day can be made again. A package is a LawYear.
 */
export type LawYear = number | DatedLawYear

export interface DatedLawYear {
  readonly year: number
  /** An ISO date. Without it everything known today counts. */
  readonly lawDay?: string
}

/** The last day whose law counts for the year. */
export function lastDayOf(at: LawYear): string {
  const { year, lawDay } = typeof at === 'number' ? { year: at } : at
  const yearEnd = `${year}-12-31`
  return lawDay !== undefined && lawDay < yearEnd ? lawDay : yearEnd
}

/** The day by which a value must have been issued to count; `null` where everything issued until today counts. */
export function knownBy(at: LawYear): string | null {
  return typeof at === 'number' ? null : (at.lawDay ?? null)
}
