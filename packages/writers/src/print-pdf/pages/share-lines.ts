import { heightOf } from './measure-table.ts'
import type { SetLine } from './set-lines.ts'

/**
 * Which lines of a cell stand in which of its parts: all in the first that holds them; or else all in the last, which grows for
 * them, or as many in each as it holds where they may be cut.
 */
export function shareLines(
  lines: readonly SetLine[],
  rooms: readonly number[],
  mayCut: boolean,
): (readonly SetLine[])[] {
  const found = rooms.findIndex((room) => heightOf(lines) <= room + tolerance)
  const whole = found < 0 && (rooms.length === 1 || !mayCut) ? rooms.length - 1 : found
  if (whole >= 0) return rooms.map((_, index) => (index === whole ? lines : []))
  let next = 0
  return rooms.map((room, index) => {
    const start = next
    let left = room + tolerance
    for (; next < lines.length; next++) {
      left -= lines[next]?.height ?? 0
      if (left < 0 && index < rooms.length - 1) break
    }
    return lines.slice(start, next)
  })
}

const tolerance = 0.1
