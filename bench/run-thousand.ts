import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { MemoryReport } from './memory-report.ts'

/** Has a thousand packages checked in a fresh process, which alone tells how much memory that takes. */
export async function runThousand(files: readonly Uint8Array[]): Promise<MemoryReport> {
  const script = fileURLToPath(new URL('check-thousand.ts', import.meta.url))
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(Buffer.concat(files.flatMap((file) => [lengthOf(file), file])))
  return JSON.parse(await text(child.stdout))
}

function lengthOf(file: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(file.length)
  return length
}
