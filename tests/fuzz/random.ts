/** Numbers that are the same for the same seed, on every machine and in every version of a library. */
export interface Random {
  /** A whole number from 0 up to `count`, without it. */
  below(count: number): number
  pick<T>(list: readonly T[]): T
}

export function createRandom(seed: string): Random {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
  const below = (count: number) => Math.floor((next() / 2 ** 32) * count)
  return {
    below,
    pick(list) {
      const index = below(list.length)
      if (index >= list.length) throw new Error('nothing to pick from')
      return list[index] as (typeof list)[number]
    },
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
