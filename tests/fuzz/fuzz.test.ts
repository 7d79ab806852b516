import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { basesOf, type FuzzedFormat, formats, repository } from './bases.ts'
import type { CaseLine } from './case-line.ts'
import { caseMaker } from './make-case.ts'
import { type Run, runApart } from './run-apart.ts'

/** Damaged copies of the sample; of PDF files fewer, for a thread and a library are started for each. */
const counts: Readonly<Record<FuzzedFormat, number>> = {
  docx: 2_000,
  doc: 2_000,
  xlsx: 2_000,
  xls: 2_000,
  txt: 2_000,
  html: 2_000,
  pdf: 1_000,
}
/** Of each file beside the repository there are fewer. */
const shareOfOthers = 8

test.each(formats)('the same seed damages a %s file in the same way', (format) => {
  const [sound = ''] = basesOf(format)
  const bytes = readFileSync(new URL(sound, repository))
  const [one, other] = [caseMaker(format, bytes), caseMaker(format, bytes)]
  for (const seed of [0, 1, 2, 3]) expect(one(seed)).toEqual(other(seed))
})

describe.each(formats)('damaged %s files', (format) => {
  test.each(basesOf(format))(
    'made of %s are read or refused, in bounded time and memory',
    { timeout: 600_000 },
    async (sound) => {
      const count = counts[format]
      const runs = await runHalves(format, sound, sound.startsWith('samples/') ? count : count / shareOfOthers)
      const cases = runs.flatMap((run) => run.cases)
      expect(cases.flatMap((line) => faultsOf(format, sound, line))).toEqual([])
      expect(runs.flatMap(memoryFaults)).toEqual([])
      // Damage that no reader gets past, or that none refuses, would prove nothing.
      expect([...new Set(cases.map(({ outcome }) => outcome))]).toEqual(expect.arrayContaining(['package', 'refused']))
    },
  )
})

async function runHalves(format: FuzzedFormat, sound: string, all: number): Promise<readonly Run[]> {
  const half = Math.ceil(all / 2)
  return Promise.all([runApart(format, sound, 0, half), runApart(format, sound, half, half)])
}

const mostCpuMs = 2_000
/** A library reads them, which looks for a lost font again for each text that is set in it. */
const mostCpuMsOfPdf = 10_000

function faultsOf(format: FuzzedFormat, sound: string, { seed, done, outcome, detail, cpuMs }: CaseLine): string[] {
  const most = format === 'pdf' ? mostCpuMsOfPdf : mostCpuMs
  const command = `node tests/fuzz/run-cases.ts ${format} ${sound} ${seed}`
  const told = (fault: string) => `${command} (${done.join(', ')}): ${fault}`
  return [...(outcome === 'crash' ? [told(detail)] : []), ...(cpuMs > most ? [told(`took ${cpuMs} ms`)] : [])]
}

const megabyte = 1024 * 1024
const mostGrowth = 48 * megabyte
/** A reader may inflate 256 MB (limits.ts); the rest is Node and what the cases are made of. */
const mostRss = 1_600 * megabyte

function memoryFaults({ memory }: Run): string[] {
  if (memory === null) return []
  const [start = 0] = memory.heap
  const growth = Math.max(...memory.heap) - start
  return [
    ...(growth > mostGrowth ? [`the heap grew from ${start} by ${growth} bytes`] : []),
    ...(memory.peakRss > mostRss ? [`${memory.peakRss} bytes were held at once`] : []),
  ]
}
