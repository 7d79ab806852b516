/** The day on this machine, as waivers have it: 2025-06-30. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
}

/** The time on this machine as Word dates a comment: local, though it ends in Z. */
export function timeOf(now: Date): string {
  return `${dayOf(now)}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':')}Z`
}

function twoDigits(part: number): string {
  return `${part}`.padStart(2, '0')
}
