/** Sectors of one size standing in one stretch of bytes: the file itself, or the mini stream inside it. */
export interface SectorSpace {
  readonly bytes: Uint8Array
  readonly sectorSize: number
  /** Where sector 0 begins. */
  readonly start: number
  /** For each sector the one that follows it in its chain. */
  readonly next: Uint32Array
}

export interface Chain {
  readonly bytes: Uint8Array
  /** False where the chain ended, looped or left the file before the length asked for. */
  readonly isComplete: boolean
}

/** The bytes of the chain that begins at `first`, at most `length` of them; without a length the whole chain. */
export function readChain(space: SectorSpace, first: number, length = Number.POSITIVE_INFINITY): Chain {
  const runs: Uint8Array[] = []
  let size = 0
  let sector = first
  // A chain without a loop has no more sectors than the table has entries.
  let sectorsLeft = space.next.length

  while (size < length && sector < space.next.length && sectorsLeft > 0) {
    const runStart = sector
    let following = sector
    do {
      sector = following
      following = space.next[sector] ?? 0xffffffff
      sectorsLeft--
    } while (following === sector + 1 && sectorsLeft > 0 && size + (following - runStart) * space.sectorSize < length)

    const from = space.start + runStart * space.sectorSize
    const run = space.bytes.subarray(from, from + Math.min((sector + 1 - runStart) * space.sectorSize, length - size))
    if (run.length === 0) break
    runs.push(run)
    size += run.length
    sector = following
  }

  const [only = new Uint8Array(0)] = runs
  const bytes = runs.length < 2 ? only : Buffer.concat(runs, size)
  return { bytes, isComplete: length === Number.POSITIVE_INFINITY ? !(sector < space.next.length) : size === length }
}
