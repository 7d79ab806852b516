import { readU32 } from '../../cfb/little-endian.ts'
import { readerError } from '../../errors.ts'
import { limits } from '../../limits.ts'
import type { Extent } from '../structures/fib.ts'
import { readPlc } from '../structures/plc.ts'

/** A stretch of bytes of the WordDocument stream whose text has the same properties. */
export interface FormattedRun {
  readonly start: number
  readonly end: number
  /** Offset in the stream of the PapxInFkp or Chpx, 0 where the run has no properties of its own. */
  readonly properties: number
}

/** Bytes of one entry behind the positions of a page: an [MS-DOC] BxPap and, in character pages, one offset. */
export const entrySize = { paragraphs: 13, characters: 1 } as const

/** All runs of the pages the PLC lists ([MS-DOC] PapxFkp, ChpxFkp), by ascending offset. */
export function readFormattedRuns(
  stream: Uint8Array,
  table: Uint8Array,
  extent: Extent,
  kind: keyof typeof entrySize,
): readonly FormattedRun[] {
  const plc = readPlc(table, extent, 4)
  const runs: FormattedRun[] = []
  // A page listed twice adds nothing, and a list of one page a million times would fill the memory.
  const seen = new Set<number>()

  for (let index = 0; index < plc.count; index++) {
    const page = (readU32(table, plc.record(index)) & 0x3fffff) * pageSize
    if (page + pageSize > stream.length || seen.has(page)) continue
    seen.add(page)
    readPage(stream, page, entrySize[kind], runs)
    if (runs.length > limits.textRuns) throw readerError('compound-file-damaged', `more than ${limits.textRuns} runs`)
  }
  return withoutOverlaps(runs.sort((a, b) => a.start - b.start))
}

/** Looks up the run at a byte offset; quick where each look-up lies near the one before it. */
export function createRunLookup(runs: readonly FormattedRun[]): (offset: number) => FormattedRun | null {
  let last = 0
  return (offset) => {
    let run = runs[last]
    if (run === undefined || offset < run.start || offset >= run.end) {
      const after = runs[last + 1]
      last = after !== undefined && offset >= after.start && offset < after.end ? last + 1 : findLastRun(runs, offset)
      run = runs[last]
    }
    return run !== undefined && offset >= run.start && offset < run.end ? run : null
  }
}

/** Index of the last run that starts at or before the offset, 0 where none does. */
export function findLastRun(runs: readonly FormattedRun[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if ((runs[middle]?.start ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Two runs for one byte contradict each other; the first holds. */
function withoutOverlaps(runs: readonly FormattedRun[]): readonly FormattedRun[] {
  let end = 0
  return runs.filter((run) => {
    const isFree = run.start >= end
    if (isFree) end = run.end
    return isFree
  })
}

const pageSize = 512

function readPage(stream: Uint8Array, page: number, size: number, runs: FormattedRun[]): void {
  const count = stream[page + pageSize - 1] ?? 0
  const entries = page + (count + 1) * 4
  if (entries + count * size > page + pageSize) return

  let start = readU32(stream, page)
  for (let index = 0; index < count; index++) {
    const end = readU32(stream, page + (index + 1) * 4)
    const word = stream[entries + index * size] ?? 0
    if (end > start) runs.push({ start, end, properties: word === 0 ? 0 : page + word * 2 })
    start = end
  }
}
