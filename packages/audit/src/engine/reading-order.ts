import type { Origin, Place } from '@mingxiao/core'

/** Compares two places by attachment, then table row and column, then position in the file. */
export function inReadingOrder(a: Place, b: Place): number {
  return (
    byAttachment(a.attachment, b.attachment) ||
    (a.table ?? 0) - (b.table ?? 0) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    positionOf(a.origin) - positionOf(b.origin)
  )
}

/** "3-2" comes before "3-10". */
function byAttachment(a: string, b: string): number {
  return a === b ? 0 : a.localeCompare(b, 'en', { numeric: true })
}

function positionOf(origin: Origin): number {
  if (origin.format === 'txt') return origin.line
  return origin.format === 'form' ? 0 : origin.offset
}
