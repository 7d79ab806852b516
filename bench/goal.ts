/** What the product promises, and what came out. */
export interface Goal {
  readonly promise: string
  readonly result: string
  readonly isMet: boolean
}

/** A goal that one thing takes at most so many times as long as another. */
export function atMostTimes(promise: string, times: number, limit: number): Goal {
  return { promise, result: `${round(times)} ×`, isMet: times <= limit }
}

/** A goal that one thing takes at least so many times as long as another. */
export function atLeastTimes(promise: string, times: number, limit: number): Goal {
  return { promise, result: `${round(times)} ×`, isMet: times >= limit }
}

/** A goal that a measured figure stays within a limit. */
export function atMost(promise: string, figure: number, limit: number, unit: string): Goal {
  return { promise, result: `${round(figure)} ${unit}`, isMet: figure <= limit }
}

/** Three digits say all that a timing can. */
export function round(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3)
}
