import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { databaseError } from '../../routes/database-error.ts'
import { runningIn } from '../../store/postgres/claim-directory.ts'
import { postgresIn, startProgram, untilReady } from '../a-program.ts'
import { compareWrites } from './compare-writes.ts'
import { kill, killsDatabase, killsServer, type Target, targets } from './kill.ts'
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

export interface CrashPlan {
  readonly rounds: number
  /** The moments, and what is killed, follow from it. */
  readonly seed: number
  /** What is run; the sources where none is named. */
  readonly program?: readonly string[]
}

/** Lets people write, kills, starts again, and compares; round after round. */
export async function* crashRounds(
  data: string,
  { rounds, seed, program: named }: CrashPlan,
): AsyncGenerator<CrashRound> {
  const random = randomFrom(seed)
  const command = named ? { command: named } : {}
  const directory = postgresIn(data)
  const people = await makeWritingCounty({ directory }, 4)
  let program = await startProgram(data, command)
  await untilReady(program)
  const port = Number.parseInt(new URL(program.url).port, 10)
  const writers: Writer[] = []
  for (const [at, person] of people.entries()) writers.push(await aWriter(program.url, person, at + 1))
  try {
    for (let round = 0; round < rounds; round += 1) {
      const target = targets[Math.floor(random() * targets.length)] ?? 'everything'
      const before = countsOf(writers)
      let isOver = false
      const writing = writers.map((writer) => write(writer, () => isOver))
      await untilAllHaveWritten(writers)
      await wait(random() * 700)
      const gone = killsServer(target) ? once(program.process, 'exit') : null
      const killed = killsDatabase(target) ? runningIn(directory) : null
      let began = performance.now()
      kill(target, program.process.pid ?? 0, directory, random)
      isOver = true
      await Promise.all(writing)
      if (gone) {
        await gone
        began = performance.now()
        program = await startProgram(data, { port, ...command })
      }
      // What is left of a database that was killed answers for a moment.
      while (killed !== null && [killed, null].includes(runningIn(directory))) await wait(5)
      await untilReady(program)
      const readyAfter = performance.now() - began
      const after = countsOf(writers)
      const faults = await onceReached(() => compareWrites(directory, writers))
      yield {
        target,
        acknowledged: after.acknowledged - before.acknowledged,
        unanswered: after.unanswered - before.unanswered,
        readyAfter,
        faults,
      }
    }
  } finally {
    await end(program.process, directory)
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

async function end(server: ChildProcess, directory: string): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  kill('everything', server.pid ?? 0, directory, Math.random)
  await once(server, 'exit')
}

/** A database that lost one of its processes starts the others anew, and for a moment lets nobody in. */
async function onceReached<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === 200 || !(error instanceof Error) || databaseError(error)?.code !== 'database-unavailable')
        throw error
      await wait(25)
    }
  }
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
