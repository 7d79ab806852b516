import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { MemoryReport } from './memory-report.ts'

/**
 * Has a thousand packages checked in a fresh process with a small heap, which alone tells how much memory they need: left
 * to itself, V8 takes what the machine has. The check runs as an installed 明效 does: as a bundle, whose first run fills Node's
 * cache of compiled files, so that the process holds no TypeScript compiler.
 */
export async function runThousand(files: readonly Uint8Array[], chosen: keyof typeof heaps): Promise<MemoryReport> {
  const folder = mkdtempSync(join(tmpdir(), 'mingxiao-bench-'))
  try {
    await bundleCheck(folder)
    await runApart([], chosen, folder)
    return await runApart(files, chosen, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In MB, for what lives long and for what is new. */
const heaps = {
  tables: ['--max-old-space-size=40', '--max-semi-space-size=8'],
  all: ['--max-old-space-size=46', '--max-semi-space-size=4'],
}

async function bundleCheck(folder: string): Promise<void> {
  const input = { check: fileURLToPath(new URL('check-thousand.ts', import.meta.url)) }
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({ dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
  await bundle.close()
}

async function runApart(
  files: readonly Uint8Array[],
  chosen: keyof typeof heaps,
  folder: string,
): Promise<MemoryReport> {
  const script = join(folder, 'check.mjs')
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const child = spawn(process.execPath, [...heaps[chosen], script, chosen], { stdio: ['pipe', 'pipe', 'inherit'], env })
  child.stdin.end(Buffer.concat(files.flatMap((file) => [lengthOf(file), file])))
  return JSON.parse(await text(child.stdout))
}

function lengthOf(file: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(file.length)
  return length
}
