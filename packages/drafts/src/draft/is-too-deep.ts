/** Whether parsed JSON is nested deeper than any package file: functions that follow it inwards would run out of stack. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === deepest) return true
    level = level.flatMap((inner) => (typeof inner === 'object' && inner !== null ? Object.values(inner) : []))
  }
  return false
}

/** File, list, table, parts, part, rows, row, cell; and sections in sections, of which forms have two levels. */
const deepest = 24
