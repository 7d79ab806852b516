import { readServerSettings } from '../read-server-settings.ts'
import { serve } from '../serve.ts'

/** What `mingxiao serve` does, without the other commands around it: a process to be started and killed. */
const server = await serve(readServerSettings(process.env))
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit()))
