import type { Problem } from '../source/problem.ts'

/** Words that must not stand in the repository: a pattern, what to do instead, and paths where it may. */
export interface Forbidden {
  readonly pattern: string
  readonly remedy: string
  readonly except?: readonly string[]
}

/** Every line of a text that holds a forbidden word. */
export function findForbidden(path: string, text: string, forbidden: readonly Forbidden[]): readonly Problem[] {
  const applying = forbidden.filter(({ except = [] }) => !except.some((beginning) => path.startsWith(beginning)))
  return applying.flatMap(({ pattern, remedy }) => {
    const regex = new RegExp(pattern, 'u')
    return text.split('\n').flatMap((content, index) => {
      const found = regex.exec(content)
      return found === null ? [] : [{ file: path, line: index + 1, message: `says “${found[0].trim()}”: ${remedy}` }]
    })
  })
}
