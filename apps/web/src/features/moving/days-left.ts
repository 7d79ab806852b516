const day = 86_400_000

/** How many midnights lie between two moments; negative once the second one is past. */
export function daysLeft(now: Date, until: Date): number {
  return Math.round((midnight(until) - midnight(now)) / day)
}

function midnight(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime()
}
