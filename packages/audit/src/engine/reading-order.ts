import type { Origin, Place } from '@mingxiao/core'

/** Compares two places by attachment, then table row and column, then position in the file. */
export function inReadingOrder(a: Place, b: Place): number {
  return (
    byAttachment(a.attachment, b.attachment) ||
    (a.table ?? 0) - (b.table ?? 0) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    byPosition(a.origin, b.origin)
  )
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** "3-2" comes before "3-10". */
function byAttachment(a: string, b: string): number {
  return a === b ? 0 : byNumber.compare(a, b)
}

function byPosition(a: Origin, b: Origin): number {
  const [page, position] = positionOf(a)
  const [otherPage, otherPosition] = positionOf(b)
  return page - otherPage || position - otherPosition
}

/** Page, and place on it from above; what has no pages is one. */
function positionOf(origin: Origin): readonly [page: number, position: number] {
  switch (origin.format) {
    case 'pdf':
      return [origin.page, origin.box.top]
    case 'txt':
      return [0, origin.line]
    case 'form':
      return [0, 0]
    default:
      return [0, origin.offset]
  }
}
