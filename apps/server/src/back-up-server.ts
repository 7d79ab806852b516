import { openEvidence } from './open-evidence.ts'
import type { ServerStart } from './read-server-settings.ts'
import type { Manifest } from './store/backup/archive.ts'
import { backUp } from './store/backup/back-up.ts'
import { type Restored, restore } from './store/backup/restore.ts'
import { reachDatabase } from './store/reach-database.ts'

/** Backs a server up, whether it runs or not. */
export async function backUpServer(start: ServerStart, file: string, at: Date): Promise<Manifest> {
  const { ownerUrl, close } = await reachDatabase(start.where)
  try {
    return await backUp({ ownerUrl, files: openEvidence(start) }, file, at)
  } finally {
    await close()
  }
}

/** Makes an empty server what another was. */
export async function restoreServer(start: ServerStart, file: string): Promise<Restored> {
  const { ownerUrl, close } = await reachDatabase(start.where)
  try {
    return await restore(file, { ownerUrl, files: openEvidence(start) })
  } finally {
    await close()
  }
}
