import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { FuzzedFormat } from './bases.ts'
import type { CaseLine, Line, MemoryLine } from './case-line.ts'

/** What a process that ran cases told. */
export interface Run {
  readonly cases: readonly CaseLine[]
  readonly memory: MemoryLine | null
}

/**
 * Runs cases in a process of their own, so that one without end or without bounds ends only that, and is known: it is the
 * one after the last that was printed.
 */
export async function runApart(format: FuzzedFormat, sound: string, first: number, count: number): Promise<Run> {
  const script = fileURLToPath(new URL('run-cases.ts', import.meta.url))
  const options = ['--expose-gc', `--max-old-space-size=${heapMegabytes}`]
  const args = [...options, script, format, sound, `${first}`, `${count}`]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const errors = readAll(child.stderr)
  const ended = once(child, 'close')

  const cases: CaseLine[] = []
  let memory: MemoryLine | null = null
  let alarm = setTimeout(() => child.kill('SIGKILL'), patience)
  for await (const text of createInterface(child.stdout)) {
    clearTimeout(alarm)
    alarm = setTimeout(() => child.kill('SIGKILL'), patience)
    const line: Line = JSON.parse(text)
    if ('seed' in line) cases.push(line)
    else memory = line
  }
  clearTimeout(alarm)
  const [code, signal] = await ended
  if (code !== 0) cases.push(endedBy(first + cases.length, signal === 'SIGKILL' ? 'had no end' : await errors))
  return { cases, memory }
}

/** More than any refused or accepted file may leave behind; Node itself ends a process that needs more. */
const heapMegabytes = 1024

/** Time by the clock for a case that may take two seconds of computing: other work may hold the machine meanwhile. */
const patience = 60_000

function endedBy(seed: number, detail: string): CaseLine {
  return { seed, done: [], bytes: 0, outcome: 'crash', detail, cpuMs: 0 }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += chunk
  return text
}
