import type { Problem } from '../source/problem.ts'

/** One thing to check. `alone` steps run after all others, one by one, and print as they go. */
export interface Step {
  readonly name: string
  readonly alone?: boolean
  run(): Outcome | Promise<Outcome>
}

/** `output` is shown below the step: always for a failure, otherwise where there is something to say. */
export interface Outcome {
  readonly passed: boolean
  readonly output: string
}

/** The outcome of a check that lists problems; `remark` says what was looked at when there are none. */
export function outcomeOf(problems: readonly Problem[], remark = ''): Outcome {
  const lines = problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
  return { passed: problems.length === 0, output: problems.length === 0 ? remark : lines.join('\n') }
}
