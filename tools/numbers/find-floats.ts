import type { Token } from '../source/tokenize.ts'

/** A use of numbers that must not be: what is written, where, and what to write instead. */
export interface Use {
  readonly use: string
  readonly line: number
  readonly remedy: string
}

const useDecimal =
  'figures are Decimal from cell to output; if this only counts, allow it in tools/numbers/allowed.json.'
const conversions = new Set(['parseFloat', 'parseInt', 'toFixed', 'toPrecision', 'toExponential', 'toNumber'])
const roundings = new Set(['round', 'floor', 'ceil', 'trunc', 'fround'])

/** What turns text or decimals into floats, rounds them or computes with them. */
export function findFloats(tokens: readonly Token[]): readonly Use[] {
  return tokens.flatMap((token, index) => {
    const use = floatUse(token, tokens[index - 1], tokens[index + 1], tokens[index - 2])
    return use === null ? [] : [{ use, line: token.line, remedy: useDecimal }]
  })
}

function floatUse(token: Token, before: Token | undefined, after: Token | undefined, earlier: Token | undefined) {
  if (token.kind === 'number') return /^0[xob]/i.test(token.text) || !/[.e]/i.test(token.text) ? null : token.text
  if (token.kind === 'word') {
    if (token.text === 'Number') return after?.text === '.' ? null : 'Number()'
    if (conversions.has(token.text)) return token.text
    return roundings.has(token.text) && before?.text === '.' && earlier?.text === 'Math' ? `Math.${token.text}` : null
  }
  if (token.kind !== 'punctuation') return null
  if (token.text === '+' && !endsValue(before)) return after?.kind === 'number' ? null : 'unary +'
  return isCalculation(token.text, before) ? token.text : null
}

/** `*` and `/` between values; not `function*`, `yield*`, `import * as`. */
function isCalculation(text: string, before: Token | undefined): boolean {
  return ['*', '/', '**', '*=', '/=', '**='].includes(text) && endsValue(before)
}

const noValue = new Set(
  'return typeof case in of instanceof new delete void throw await yield else do function import export'.split(' '),
)

function endsValue(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'punctuation') return [')', ']', '}'].includes(token.text)
  return token.kind !== 'word' || !noValue.has(token.text)
}
