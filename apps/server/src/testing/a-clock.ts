/** A clock that a test moves. */
export interface Clock {
  now(): Date
  pass(minutes: number): void
}

export function aClock(start = '2025-03-03T01:00:00Z'): Clock {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    pass: (minutes) => {
      time += minutes * 60_000
    },
  }
}
