/** What became of a value: 0 for nothing, the new value in a list of one, or what became of the members that changed. */
export type Change = 0 | readonly [unknown] | { readonly [member: string]: Change }

/** What changed between two values of plain data. A list that grew or shrank counts as new. */
export function changeOf(before: unknown, after: unknown): Change {
  if (Object.is(before, after)) return 0
  if (!isContainer(before) || !isContainer(after)) return [after]
  const members = Object.keys(after)
  if (Array.isArray(before) !== Array.isArray(after) || Object.keys(before).length !== members.length) return [after]
  const changes: Record<string, Change> = {}
  let isChanged = false
  for (const member of members) {
    if (!Object.hasOwn(before, member)) return [after]
    const change = changeOf(before[member], after[member])
    if (change === 0) continue
    changes[member] = change
    isChanged = true
  }
  return isChanged ? changes : 0
}

/** The value after a change; what did not change is the very same object, which React need not draw again. */
export function applyChange(before: unknown, change: Change): unknown {
  if (change === 0) return before
  if (isNewValue(change)) return change[0]
  if (!isContainer(before)) throw new Error('a change of members of what has none')
  const after: Container = Array.isArray(before) ? Object.assign([], before) : { ...before }
  for (const [member, own] of Object.entries(change)) after[member] = applyChange(before[member], own)
  return after
}

type Container = Record<string, unknown>

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}

function isNewValue(change: Change): change is readonly [unknown] {
  return Array.isArray(change)
}
