import { heightOf } from './measure-table.ts'
import type { SetLine } from './set-lines.ts'

/** Which lines of a cell stand in which of its parts: all in the first that holds them, or as many in each as it holds. */
export function shareLines(lines: readonly SetLine[], rooms: readonly number[]): (readonly SetLine[])[] {
  const whole = rooms.findIndex((room) => heightOf(lines) <= room + tolerance)
  if (whole >= 0 || rooms.length === 1) return rooms.map((_, index) => (index === Math.max(whole, 0) ? lines : []))
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
