import { join } from 'node:path'
import { argv } from 'node:process'
import { openEvidenceFiles } from '../../store/evidence-files.ts'
import { openStore } from '../../store/open-store.ts'
import { anApp } from '../an-app.ts'
import { crashSettings } from './crash-settings.ts'

/** A server on a directory and port, to be killed: `node crash-server.ts DIRECTORY PORT`. */
const [, , directory = '', port = ''] = argv
const { database } = await openStore({ directory })
const { app } = await anApp({ database, files: openEvidenceFiles(join(directory, 'evidence')) }, crashSettings)
await app.listen({ host: '127.0.0.1', port: Number.parseInt(port, 10) })
