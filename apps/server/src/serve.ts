import type { ServerStart } from './read-server-settings.ts'
import { buildApp } from './routes/build-app.ts'
import { openEvidenceFiles } from './store/evidence-files.ts'
import { openStore, type Store } from './store/open-store.ts'

/** A server that answers. */
export interface RunningServer {
  readonly url: string
  readonly store: Store
  /** Lets requests that are under way come to their end, then closes the database. */
  stop(): Promise<void>
}

/** Opens the store and listens. What fails on the way closes what was open. */
export async function serve({ where, evidence, host, port, settings }: ServerStart): Promise<RunningServer> {
  const store = await openStore(where)
  try {
    const services = { database: store.database, files: openEvidenceFiles(evidence), scan: null }
    const app = await buildApp(services, settings)
    const url = await app.listen({ host, port })
    return {
      url,
      store,
      stop: async () => {
        await app.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
