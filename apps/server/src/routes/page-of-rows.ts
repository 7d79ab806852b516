/** A page of rows of which one more than the page was read, to know whether another follows. */
export function pageOfRows<T>(
  rows: readonly T[],
  limit: number,
  nameOf: (row: T) => string,
): { items: T[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? nameOf(last) : null }
}
