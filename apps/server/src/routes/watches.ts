import type { Services } from '../actions/scope/services.ts'
import { idleSince } from '../auth/idle-since.ts'
import type { ServerSettings } from '../settings.ts'
import { standingSessions } from '../store/identity/standing-sessions.ts'
import { revisionsOf } from '../store/packages/revisions-of.ts'
import { Turns } from '../store/turns.ts'
import { Watch } from './watch.ts'

/** What open streams wait for. */
export interface Watches {
  /** By region and package, the revision. */
  readonly packages: Watch
  /** By the hash of a session's secret, what its account is granted. */
  readonly sessions: Watch
  /** What is read for those who wait. */
  readonly readings: Turns
}

export function watchesOf({ database }: Services, settings: ServerSettings, now: () => Date): Watches {
  const { watchMilliseconds } = settings.limits
  return {
    readings: new Turns(),
    packages: new Watch(watchMilliseconds, async (keys) => {
      const byRegion = Map.groupBy(keys, (key) => key.split(' ')[0] ?? '')
      const found: [string, string][] = []
      for (const [region, ofRegion] of byRegion) {
        const ids = ofRegion.map((key) => key.slice(region.length + 1))
        for (const [id, revision] of await revisionsOf(database, Number(region), ids))
          found.push([packageKey(Number(region), id), revision])
      }
      return new Map(found)
    }),
    sessions: new Watch(watchMilliseconds, async (hashes) => {
      const at = now()
      const standing = await standingSessions(database, hashes, { at, idleSince: idleSince(settings, at) })
      return new Map([...standing].map(([hash, grants]) => [hash, grantsMark(grants)]))
    }),
  }
}

export function packageKey(regionId: number, packageId: string): string {
  return `${regionId} ${packageId}`
}

/** Tells one set of grants from another. */
export function grantsMark(ids: readonly string[]): string {
  return ids.toSorted().join(' ')
}
