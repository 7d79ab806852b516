import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { argv } from 'node:process'

/** A server on a directory and port, to be killed: `node crash-server.ts DIRECTORY PORT`. Loads as `mingxiao serve` does. */
enableCompileCache()
const { openEvidenceFiles } = await import('../../store/evidence-files.ts')
const { openStore } = await import('../../store/open-store.ts')
const { anApp } = await import('../an-app.ts')
const { crashSettings } = await import('./crash-settings.ts')
const [, , directory = '', port = ''] = argv
const { database } = await openStore({ directory })
const { app } = await anApp({ database, files: openEvidenceFiles(join(directory, 'evidence')) }, crashSettings)
await app.listen({ host: '127.0.0.1', port: Number.parseInt(port, 10) })
