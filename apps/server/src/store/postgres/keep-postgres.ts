import { setTimeout as wait } from 'node:timers/promises'
import { type RunningPostgres, startPostgres } from './start-postgres.ts'

/** A PostgreSQL that comes back on its port when it ends without being told to, as when the system killed it. */
export async function keepPostgres(directory: string): Promise<Omit<RunningPostgres, 'process'>> {
  let running = await startPostgres(directory)
  let isWanted = true
  let coming: Promise<void> = Promise.resolve()
  const port = Number.parseInt(new URL(running.url).port, 10)
  const watch = () =>
    running.process.once('exit', () => {
      if (isWanted) coming = comeBack()
    })
  async function comeBack(): Promise<void> {
    while (isWanted) {
      try {
        running = await startPostgres(directory, { port })
        watch()
        return
      } catch {
        // What hinders it stands in postgres.log; callers are told meanwhile that the database is not there.
        await wait(200)
      }
    }
  }
  watch()
  return {
    url: running.url,
    stop: async () => {
      isWanted = false
      await coming
      await running.stop()
    },
  }
}
