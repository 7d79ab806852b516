import { readFileSync, writeFileSync } from 'node:fs'
import { type FuzzedFormat, repository } from './bases.ts'
import type { Line } from './case-line.ts'
import { judgeCase } from './judge-case.ts'
import { caseMaker } from './make-case.ts'

/*
 * node tests/fuzz/run-cases.ts FORMAT SOUND FIRST [COUNT [FILE]]: prints a line for each damaged copy of the sound file,
 * then one about memory. FILE keeps the last damaged copy.
 */
const [format = '', sound = '', first = '0', count = '1', file] = process.argv.slice(2)
const makeCase = caseMaker(format as FuzzedFormat, readFileSync(new URL(sound, repository)))
const from = Number(first)
const clock = format === 'pdf' ? process.cpuUsage : process.threadCpuUsage
const heap: number[] = []

for (let seed = from; seed < from + Number(count); seed++) {
  const { value, done } = makeCase(seed)
  if (file !== undefined) writeFileSync(file, value)
  print({ seed, done, bytes: value.length, ...(await judgeCase(value, clock)) })
  if ((seed - from) % 100 === 99) heap.push(heapInUse())
}
print({ heap, peakRss: process.resourceUsage().maxRSS * 1024 })

/** What is left after collecting, where Node was started with --expose-gc. */
function heapInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function print(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
