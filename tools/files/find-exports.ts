import type { Token } from '../source/tokenize.ts'

const beforeName = new Set([
  'async',
  'function',
  '*',
  'const',
  'let',
  'abstract',
  'class',
  'interface',
  'type',
  'declare',
])

/** The names a file exports. */
export function findExports(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || token.text !== 'export') return []
    const start = skipWords(tokens, index + 1)
    const first = tokens[start]
    return first?.text === '{' ? namesInList(tokens, start) : first?.kind === 'word' ? [first.text] : []
  })
}

function skipWords(tokens: readonly Token[], from: number): number {
  let at = from
  while (beforeName.has(tokens[at]?.text ?? '')) at++
  return at
}

/** In `{ a, type B, c as d }` the names others see: those before a comma or the end. */
function namesInList(tokens: readonly Token[], open: number): readonly string[] {
  const names: string[] = []
  for (let at = open + 1; at < tokens.length && tokens[at - 1]?.text !== '}'; at++) {
    const [token, after] = [tokens[at], tokens[at + 1]?.text]
    if (token?.kind === 'word' && (after === ',' || after === '}')) names.push(token.text)
  }
  return names
}
