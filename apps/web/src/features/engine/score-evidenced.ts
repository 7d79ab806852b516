import { type EvaluationScore, type ScoredPart, sum } from '@mingxiao/core'
import { cellAt } from '@mingxiao/drafts'
import type { EvidencedScore } from './finding-view.ts'

/** The points of an evaluation that rest on evidence: of the rows with a file at one of their cells, and of execution with one at the funds. */
export function scoreEvidenced(
  { no, execution, indicators }: EvaluationScore,
  cells: ReadonlyMap<string, string>,
  evidence: readonly string[],
): EvidencedScore {
  const rows = indicators.map((part) => ({ part, at: rowAddress(part, cells) }))
  const parts = [{ part: execution, at: `${cellAt(`${no}/funds`, cells) ?? `${no}/funds`}.` }, ...rows]
  const scored = parts.filter(({ part }) => part.counted !== null)
  const backed = scored.filter(({ at }) => at !== null && evidence.some((address) => address.startsWith(at)))
  const points = sum(backed.flatMap(({ part: { counted } }) => (counted ? [counted] : [])))
  return { points: points.toString(), items: backed.length, of: scored.length }
}

/** What addresses of the row's cells begin with. */
function rowAddress({ printed: { place } }: ScoredPart, cells: ReadonlyMap<string, string>): string | null {
  if (place.origin.format !== 'form') return null
  const address = cellAt(place.origin.path, cells)
  return address === null ? null : address.slice(0, address.lastIndexOf('.') + 1)
}
