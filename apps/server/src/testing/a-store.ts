import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../store/open-store.ts'

/** A fresh store on a PostgreSQL of its own; `close` removes it. */
export async function aStore(): Promise<Store> {
  const directory = mkdtempSync(join(tmpdir(), 'mingxiao-store-'))
  const store = await openStore({ directory })
  return {
    ...store,
    close: async () => {
      await store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
