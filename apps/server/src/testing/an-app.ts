import type { FastifyInstance } from 'fastify'
import { buildApp } from '../routes/build-app.ts'
import { defaultSettings, type ServerSettings } from '../settings.ts'
import type { Store } from '../store/open-store.ts'
import { aClock, type Clock } from './a-clock.ts'

/** The app on a store, with a clock that the test moves. */
export async function anApp(
  store: Store,
  settings: Partial<ServerSettings> = {},
): Promise<{ readonly app: FastifyInstance; readonly clock: Clock }> {
  const clock = aClock()
  const app = await buildApp(store, { ...defaultSettings, logLevel: 'silent', ...settings }, clock.now)
  return { app, clock }
}
