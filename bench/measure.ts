import type { Contestant } from './contestants/contestant.ts'

/** A contestant with the inputs it is given, one a round. */
export interface Entrant {
  readonly name: string
  readonly rounds: number
  run(round: number): number | Promise<number>
}

export interface Measured {
  readonly name: string
  /** Milliseconds: the middle one of all rounds, and the one that nine in ten stay within. */
  readonly median: number
  readonly ninth: number
  /** What it found in the first input. */
  readonly found: number
}

export function enter<T>({ name, run }: Contestant<T>, inputs: readonly T[]): Entrant {
  return { name, rounds: inputs.length, run: (round) => run(inputs[round] as T) }
}

/** Lets all run by turns, so that whatever else the machine does in the meantime slows each alike. */
export async function measure(entrants: readonly Entrant[]): Promise<readonly Measured[]> {
  const rounds = Math.min(...entrants.map((entrant) => entrant.rounds))
  for (let round = 0; round < warmUp; round++) for (const entrant of entrants) await entrant.run(round % rounds)

  const times = entrants.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, entrant] of entrants.entries()) {
      const start = performance.now()
      await entrant.run(round)
      times[at]?.push(performance.now() - start)
    }
  }
  return Promise.all(
    entrants.map(async (entrant, at) => summarise(entrant.name, times[at] ?? [], await entrant.run(0))),
  )
}

/** Rounds that do not count: V8 compiles what runs often only after a while. */
const warmUp = 100

function summarise(name: string, times: readonly number[], found: number): Measured {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { name, median: at(0.5), ninth: at(0.9), found }
}
