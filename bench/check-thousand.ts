import { rules, runRules } from '@mingxiao/audit'
import { readPackage } from '@mingxiao/readers'
import type { MemoryReport } from './memory-report.ts'
import { peakMemory } from './peak-memory.ts'
import { tableRules } from './table-rules.ts'

/*
 * Checks a thousand packages and reports on itself. The files come by standard input, one after the other, each behind its
 * length; they are taken in turn, so that a few hundred do for a thousand. The argument `tables` takes the rules on tables alone.
 */
const chosen = process.argv[2] === 'tables' ? tableRules : rules
const files = await readFiles()
const total = files.length === 0 ? 0 : 1_000
const residentSetSizes: number[] = []
const start = performance.now()
for (let number = 0; number < total; number++) {
  const { value } = await readPackage(files[number % files.length] ?? new Uint8Array())
  if (value) runRules(value, chosen)
  if (number % 50 === 49) residentSetSizes.push(process.memoryUsage.rss())
}
const report: MemoryReport = {
  packages: total,
  milliseconds: performance.now() - start,
  residentSetSizes,
  peak: peakMemory(),
}
process.stdout.write(JSON.stringify(report))

async function readFiles(): Promise<readonly Uint8Array[]> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const found: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32LE(at)) {
    found.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32LE(at)))
  }
  return found
}
