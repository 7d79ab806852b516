import type { Random } from '../random.ts'

/** A way to damage something: a file, one of its parts, a text. Nothing is changed in place. */
export type Mutation<T> = (whole: T, random: Random) => T

/** Ways to do damage, by what they do. */
export type Mutations<T> = Readonly<Record<string, Mutation<T>>>

/** The parts of an archive by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** What was made of something, and how. */
export interface Mutated<T> {
  readonly value: T
  readonly done: readonly string[]
}

/** Does one to `most` kinds of damage, one after the other. */
export function mutate<T>(whole: T, mutations: Mutations<T>, most: number, random: Random): Mutated<T> {
  let value = whole
  const done: string[] = []
  for (let left = 1 + random.below(most); left > 0; left--) {
    const [name, mutation] = random.pick(Object.entries(mutations))
    value = mutation(value, random)
    done.push(name)
  }
  return { value, done }
}
