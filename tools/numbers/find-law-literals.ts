import type { Token } from '../source/tokenize.ts'
import type { Use } from './find-floats.ts'

const takeFromLaw = 'thresholds, weights and years come from packages/law with a date and an article.'
const harmless = new Set(['0', '1', '2'])
const figure = /^-?\d+(?:\.\d+)?%?$/
const date = /^(?:19|20)\d\d(?:-\d\d){0,2}$/
const figureInWords = /\d+(?:\.\d+)?\s*(?:%|％|分|个百分点|百分点|万元|元|年|个月|日|天|倍)/

/** Numbers in a rule that only the law can set: other than 0, 1 and 2, also as text and inside a message. */
export function findLawLiterals(tokens: readonly Token[]): readonly Use[] {
  return tokens.filter(isLawLike).map(({ kind, text, line }) => {
    const use = kind === 'number' ? text : (figureInWords.exec(text)?.[0] ?? `'${text}'`)
    return { use, line, remedy: takeFromLaw }
  })
}

function isLawLike({ kind, text }: Token): boolean {
  if (kind === 'number') return !harmless.has(text)
  if (kind !== 'string' && kind !== 'template') return false
  return (figure.test(text) && !harmless.has(text)) || date.test(text) || figureInWords.test(text)
}
