/** One way to do a job. It tells how many things it found, so that nobody can skip the work. */
export interface Contestant<T = Uint8Array> {
  readonly name: string
  run(input: T): number | Promise<number>
}
