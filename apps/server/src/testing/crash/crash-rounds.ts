import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../store/postgres/free-port.ts'
import { compareWrites } from './compare-writes.ts'
import { kill, killsServer, type Target, targets } from './kill.ts'
import { aWriter, type Writer } from './writer.ts'
import { makeWritingCounty } from './writing-county.ts'

export interface CrashRound {
  readonly target: Target
  /** Since the round before. */
  readonly acknowledged: number
  readonly unanswered: number
  /** From the start of the server, or from the kill where the server goes on, until it is ready. */
  readonly readyAfter: number
  readonly faults: readonly string[]
}

/** Lets people write, kills at a moment that follows from the seed, starts again, and compares; round after round. */
export async function* crashRounds(directory: string, rounds: number, seed: number): AsyncGenerator<CrashRound> {
  const random = randomFrom(seed)
  const people = await makeWritingCounty({ directory }, 4)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let server = startCrashServer(directory, port)
  await untilReady(url, server)
  const writers: Writer[] = []
  for (const [at, person] of people.entries()) writers.push(await aWriter(url, person, at + 1))
  try {
    for (let round = 0; round < rounds; round += 1) {
      const target = targets[Math.floor(random() * targets.length)] ?? 'everything'
      const before = countsOf(writers)
      let isOver = false
      const writing = writers.map((writer) => write(writer, () => isOver))
      await untilAllHaveWritten(writers)
      await wait(random() * 700)
      const gone = killsServer(target) ? once(server, 'exit') : null
      let began = performance.now()
      kill(target, server.pid ?? 0, directory, random)
      isOver = true
      await Promise.all(writing)
      if (gone) {
        await gone
        began = performance.now()
        server = startCrashServer(directory, port)
      }
      await untilReady(url, server)
      const readyAfter = performance.now() - began
      const after = countsOf(writers)
      const faults = await compareWrites(directory, writers)
      yield {
        target,
        acknowledged: after.acknowledged - before.acknowledged,
        unanswered: after.unanswered - before.unanswered,
        readyAfter,
        faults,
      }
    }
  } finally {
    await end(server, directory)
  }
}

async function write({ write: writeOnce }: Writer, isOver: () => boolean): Promise<void> {
  for (let answer = ''; !isOver() && answer !== 'unanswered'; ) answer = await writeOnce()
}

/** A server that has just started takes its time; nothing is shown by killing it before anybody has written. */
async function untilAllHaveWritten(writers: readonly Writer[]): Promise<void> {
  const before = writers.map(({ acknowledged }) => acknowledged.length)
  for (let tries = 0; tries < 500; tries += 1) {
    if (writers.every(({ acknowledged }, at) => acknowledged.length > (before[at] ?? 0))) return
    await wait(20)
  }
  throw new Error('nobody can write')
}

/** A server of its own process on a directory and port. */
export function startCrashServer(directory: string, port: number): ChildProcess {
  const file = fileURLToPath(new URL('./crash-server.ts', import.meta.url))
  return spawn(process.execPath, [file, directory, `${port}`], { stdio: ['ignore', 'inherit', 'inherit'] })
}

export async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await wait(20)
  }
  throw new Error('the server is not ready after half a minute')
}

async function end(server: ChildProcess, directory: string): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  kill('everything', server.pid ?? 0, directory, Math.random)
  await once(server, 'exit')
}

function countsOf(writers: readonly Writer[]) {
  return {
    acknowledged: writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    unanswered: writers.reduce((sum, { unanswered }) => sum + unanswered.length, 0),
  }
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
