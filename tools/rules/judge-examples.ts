import type { Section } from './read-document.ts'

export interface Fault {
  readonly line: number
  readonly message: string
}

/** Holds the examples to their section: a wrong one gives at least one finding of the rule, a right one none. */
export function judgeExamples(
  sections: readonly Section[],
  run: (yaml: string) => readonly string[],
): readonly Fault[] {
  return sections.flatMap(({ heading, examples }) =>
    examples.flatMap(({ yaml, line }) => {
      const message = faultOf(heading, yaml, run)
      return message === null ? [] : [{ line, message }]
    }),
  )
}

function faultOf(heading: string, yaml: string, run: (yaml: string) => readonly string[]): string | null {
  try {
    const found = run(yaml)
    if (heading === '## 错例')
      return found.length > 0 ? null : 'is an example of what is wrong, but the rule finds nothing.'
    return found.length === 0 ? null : `is an example of what is right, but the rule finds: ${found.join(' ')}`
  } catch (error) {
    return `is an example that cannot be run: ${error instanceof Error ? error.message : error}`
  }
}
