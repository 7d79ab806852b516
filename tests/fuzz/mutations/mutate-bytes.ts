import type { Random } from '../random.ts'
import { hostileIntegers } from './hostile-values.ts'
import type { Mutations } from './mutation.ts'

/** Damage that knows no format: what broken transfers and bad media do, and a little worse. */
export const byteMutations: Mutations<Uint8Array> = {
  'end cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  'beginning cut off': (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  'middle cut out': (bytes, random) => splice(bytes, someRun(bytes, random), new Uint8Array()),
  'bits flipped': (bytes, random) =>
    change(bytes, 1 + random.below(32), (damaged) => {
      const at = random.below(damaged.length)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8))
    }),
  'run of noise': (bytes, random) => replaceRun(bytes, random, () => random.below(256)),
  'run of one byte': (bytes, random) => {
    const byte = random.pick([0x00, 0x20, 0x3c, 0x7f, 0xff])
    return replaceRun(bytes, random, () => byte)
  },
  'block doubled': (bytes, random) => {
    const { from, to } = someRun(bytes, random)
    return splice(bytes, { from: to, to }, bytes.subarray(from, to))
  },
  'blocks swapped': (bytes, random) => {
    const [left, right] = [someRun(bytes, random), someRun(bytes, random)].sort((a, b) => a.from - b.from)
    if (!left || !right || left.to > right.from) return bytes
    const swapped = splice(bytes, right, bytes.subarray(left.from, left.to))
    return splice(swapped, left, bytes.subarray(right.from, right.to))
  },
  'integers set': (bytes, random) =>
    change(bytes, 1 + random.below(8), (damaged) => setInteger(damaged, random.below(damaged.length), random)),
}

/** Writes one of the integers that break things, of one, two or four bytes. */
export function setInteger(bytes: Uint8Array, at: number, random: Random): void {
  const value = random.pick(hostileIntegers)
  const length = random.pick([1, 2, 4])
  for (let index = 0; index < length && at + index < bytes.length; index++) bytes[at + index] = value >>> (8 * index)
}

/** A copy of the bytes, changed so many times. */
export function change(bytes: Uint8Array, times: number, set: (damaged: Uint8Array) => void): Uint8Array {
  const damaged = Uint8Array.from(bytes)
  for (let left = damaged.length === 0 ? 0 : times; left > 0; left--) set(damaged)
  return damaged
}

interface Run {
  readonly from: number
  readonly to: number
}

/** Mostly short, at times most of the file. */
function someRun(bytes: Uint8Array, random: Random): Run {
  const from = random.below(bytes.length + 1)
  const longest = random.pick([4, 64, 512, 4096, bytes.length])
  return { from, to: Math.min(bytes.length, from + random.below(longest + 1)) }
}

function splice(bytes: Uint8Array, { from, to }: Run, replacement: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), replacement, bytes.subarray(to)])
}

function replaceRun(bytes: Uint8Array, random: Random, next: () => number): Uint8Array {
  const run = someRun(bytes, random)
  return splice(bytes, run, Uint8Array.from({ length: run.to - run.from }, next))
}
