/** How a change is written: as a tracked change, or as if it had always read so. */
export interface ChangePrinter {
  /** Runs that go, whose texts are w:t. */
  readonly gone: (runs: string) => string
  /** Runs that come. */
  readonly come: (runs: string) => string
  /** The end of a paragraph that goes; null where the emptied paragraph itself goes. */
  readonly goneMark: (() => string) | null
}

export const plainPrinter: ChangePrinter = { gone: () => '', come: (runs) => runs, goneMark: null }

export interface Author {
  readonly name: string
  readonly initials: string
  /** An ISO date with time. */
  readonly date: string
}
