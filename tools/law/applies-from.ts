import type { RegulationContent } from './law-content.ts'

/**
 * The first day the held text can be relied on; `null` when no date is known.
 * Where the commencement of a revision was not read, the revision itself is the earliest day its wording can apply.
 */
export function appliesFrom(regulation: Pick<RegulationContent, 'inForce' | 'revised' | 'issued'>): string | null {
  return regulation.inForce.from ?? regulation.revised ?? regulation.issued
}
