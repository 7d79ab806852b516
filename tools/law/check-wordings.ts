import type { Problem } from '../source/problem.ts'
import type { LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'

/**
 * Checks that a wrong wording stands on one list, that its correction holds no wrong one, and that a guard guards
 * something: it holds a wrong wording or overlaps one, and no wrong wording holds it, which it would silence.
 */
export function checkWordings(files: readonly LawFile[], law: LawContent): Problem[] {
  const lists = Object.values(law.wordings)
  const wrongs = lists.flatMap(({ pairs }) => Object.keys(pairs))
  const guards = lists.flatMap((list) => list.guards ?? [])
  const seen = new Set<string>()
  return files.flatMap((file) => {
    const content = law.wordings[file.id]
    if (file.kind !== 'wordings' || content === undefined) return []
    const problem = (path: readonly (string | number)[], message: string) =>
      problemAt(file, file.document.getIn(path, true), message)

    const inPairs = Object.entries(content.pairs).flatMap(([wrong, right]) => {
      const held = wrongs.find((other) => holds(right, other, guards))
      const faults = [
        ...(wrong === right ? ['is its own correction.'] : []),
        ...(seen.has(wrong) ? ['stands on two lists.'] : []),
        ...(held && wrong !== right ? [`is corrected to ${right}, which holds the wrong ${held}.`] : []),
      ]
      seen.add(wrong)
      return faults.map((fault) => problem(['pairs', wrong], `${wrong} ${fault}`))
    })
    const inGuards = (content.guards ?? []).flatMap((guard, at) => {
      const silenced = wrongs.find((wrong) => wrong.includes(guard))
      if (silenced) return [problem(['guards', at], `${guard} silences the wrong ${silenced}.`)]
      if (wrongs.some((wrong) => overlaps(guard, wrong))) return []
      return [problem(['guards', at], `${guard} guards nothing.`)]
    })
    return [...inPairs, ...inGuards]
  })
}

/** Whether a text holds a wrong wording that no guard in the text covers. */
function holds(text: string, wrong: string, guards: readonly string[]): boolean {
  return text.includes(wrong) && !guards.some((guard) => text.includes(guard) && overlaps(guard, wrong))
}

/** Whether a guard holds a wrong wording, or the end of one is the beginning of the other. */
function overlaps(guard: string, wrong: string): boolean {
  if (guard.includes(wrong)) return true
  const lengths = Array.from({ length: Math.min(guard.length, wrong.length) - 1 }, (_, at) => at + 1)
  return lengths.some((length) => wrong.endsWith(guard.slice(0, length)) || guard.endsWith(wrong.slice(0, length)))
}
