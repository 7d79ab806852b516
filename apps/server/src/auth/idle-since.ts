import type { ServerSettings } from '../settings.ts'

/** The moment since which a session must have been used in order to stand. */
export function idleSince({ session: { idleMinutes } }: Pick<ServerSettings, 'session'>, at: Date): Date {
  return new Date(at.getTime() - idleMinutes * 60_000)
}
