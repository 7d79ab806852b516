import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../store/postgres/free-port.ts'

/** The server in a process of its own. */
export interface Program {
  readonly url: string
  readonly process: ChildProcess
}

/** Where a server keeps its PostgreSQL in a data directory. */
export function postgresIn(data: string): string {
  return join(data, 'postgres')
}

export interface ProgramStart {
  readonly port?: number
  /** What is run: the sources as they are, or the program as it is installed. */
  readonly command?: readonly string[]
}

/** Starts the server on a data directory; nobody is slowed down, and cookies travel without https. */
export async function startProgram(
  data: string,
  { port: given, command = sources }: ProgramStart = {},
): Promise<Program> {
  const port = given ?? (await freePort())
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      // As `mingxiao serve` has it: nothing is compiled that was compiled before.
      NODE_COMPILE_CACHE: join(tmpdir(), 'mingxiao-compiled'),
      HOST: '127.0.0.1',
      PORT: `${port}`,
      MINGXIAO_DATA: data,
      MINGXIAO_DEVELOPMENT: '1',
      MINGXIAO_LOG: 'error',
      MINGXIAO_REQUESTS_PER_MINUTE: '10000000',
    },
  })
  return { url: `http://127.0.0.1:${port}`, process: child }
}

const sources = [fileURLToPath(new URL('./serve-as-program.ts', import.meta.url))]

export async function untilReady({ url, process: child }: Program): Promise<void> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await wait(10)
  }
  throw new Error('the server is not ready after half a minute')
}
