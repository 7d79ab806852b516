import { type GridLayout, grid } from './table-layout.ts'

/** What was intended beside what came of it. */
export function goalsOver(expected: number, achieved: number, head = 1): GridLayout {
  return grid({ part: 'goals', head, label: 0, spans: { expected, achieved }, valueAlign: 'left' })
}
