import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { MemoryReport } from './memory-report.ts'

/**
 * Has a thousand packages checked in a fresh process with a small heap, which alone tells how much memory they need: left
 * to itself, V8 takes what the machine has. A first run fills Node's cache of compiled files, so that the second, like an
 * installed 明效, holds no TypeScript compiler.
 */
export async function runThousand(files: readonly Uint8Array[], chosen: keyof typeof heaps): Promise<MemoryReport> {
  const cache = mkdtempSync(join(tmpdir(), 'mingxiao-bench-'))
  try {
    await runApart([], chosen, cache)
    return await runApart(files, chosen, cache)
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
}

/** In MB, for what lives long and for what is new. */
const heaps = {
  tables: ['--max-old-space-size=50', '--max-semi-space-size=5'],
  all: ['--max-old-space-size=46', '--max-semi-space-size=4'],
}

async function runApart(
  files: readonly Uint8Array[],
  chosen: keyof typeof heaps,
  cache: string,
): Promise<MemoryReport> {
  const script = fileURLToPath(new URL('check-thousand.ts', import.meta.url))
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const child = spawn(process.execPath, [...heaps[chosen], script, chosen], { stdio: ['pipe', 'pipe', 'inherit'], env })
  child.stdin.end(Buffer.concat(files.flatMap((file) => [lengthOf(file), file])))
  return JSON.parse(await text(child.stdout))
}

function lengthOf(file: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(file.length)
  return length
}
