import type { Token } from '../source/tokenize.ts'

/** An import or `export … from`: what it names, where, and whether it hands the names on. */
export interface Import {
  readonly target: string
  readonly line: number
  readonly reexport: 'names' | 'everything' | null
}

/** Every import of a file: static, for types, dynamic, for its effects, and `export … from`. */
export function findImports(tokens: readonly Token[]): readonly Import[] {
  return tokens.flatMap((token, index): readonly Import[] => {
    if (token.kind !== 'word' || isProperty(tokens, index)) return []
    const target = targetOf(token.text, tokens, index)
    if (target?.kind !== 'string') return []
    return [{ target: target.text, line: target.line, reexport: reexportOf(tokens, index) }]
  })
}

/** `a.import` or `{ export: 1 }`: a name, not a statement. */
function isProperty(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text
  return before === '.' || before === '?.' || tokens[index + 1]?.text === ':'
}

function targetOf(word: string, tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1]
  if (word === 'import') {
    if (next?.kind === 'string') return next
    if (next?.text === '(') return tokens[index + 2]
    return next?.text === '.' ? undefined : afterFrom(tokens, index)
  }
  if (word !== 'export') return undefined
  const list = next?.text === 'type' ? tokens[index + 2] : next
  return list?.text === '{' || list?.text === '*' ? afterFrom(tokens, index) : undefined
}

/** The token behind this statement's `from`, which stands after nothing but names, braces and commas. */
function afterFrom(tokens: readonly Token[], start: number): Token | undefined {
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.text === 'from' && tokens[i + 1]?.kind === 'string') return tokens[i + 1]
    const inList =
      token?.kind === 'word' || token?.kind === 'string' || ['{', '}', ',', '*'].includes(token?.text ?? '')
    if (!inList) return undefined
  }
  return undefined
}

function reexportOf(tokens: readonly Token[], index: number): Import['reexport'] {
  if (tokens[index]?.text !== 'export') return null
  return tokens[index + 1]?.text === '*' || tokens[index + 2]?.text === '*' ? 'everything' : 'names'
}
