/** What of the trail is shown; kept in the address, so that a view can be sent to somebody. */
export interface TrailFilter {
  /** Days, both included. */
  readonly from?: string
  readonly to?: string
  readonly who?: string
  readonly action?: string
  readonly organisationId?: string
  readonly packageId?: string
}

export function readTrailFilter(search: Readonly<Record<string, unknown>>): TrailFilter {
  const said = Object.entries(search).flatMap(([key, value]) => {
    const text = String(value ?? '').trim()
    return (names as readonly string[]).includes(key) && text !== '' ? [[key, text]] : []
  })
  return Object.fromEntries(said)
}

const names = ['from', 'to', 'who', 'action', 'organisationId', 'packageId'] as const

/** As the server is asked: whole days in the time of the page. */
export function queryOf({ from, to, ...filter }: TrailFilter) {
  return {
    ...filter,
    ...(from === undefined ? {} : { from: dayStart(from, 0) }),
    ...(to === undefined ? {} : { to: dayStart(to, 1) }),
  }
}

function dayStart(day: string, later: number): string {
  const start = new Date(`${day}T00:00:00`)
  start.setDate(start.getDate() + later)
  return start.toISOString()
}
