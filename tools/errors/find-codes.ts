import type { Problem } from '../source/problem.ts'
import { isTest, type Source } from '../source/read-sources.ts'
import type { Token } from '../source/tokenize.ts'

export interface ErrorCode {
  readonly code: string
  readonly file: string
  readonly line: number
}

const errorsFile = /^(?:packages|apps)\/[^/]+\/src\/errors\.ts$/

/**
 * The codes in each errors.ts: the keys of its objects named `…Errors`. Errors made anywhere else are problems,
 * because nobody would find their codes.
 */
export function findCodes(sources: readonly Source[]): {
  readonly codes: readonly ErrorCode[]
  readonly problems: readonly Problem[]
} {
  return {
    codes: sources.filter(({ path }) => errorsFile.test(path)).flatMap(codesIn),
    problems: sources.filter(({ path }) => !errorsFile.test(path) && !isTest(path)).flatMap(madeElsewhere),
  }
}

function codesIn({ path, tokens }: Source): readonly ErrorCode[] {
  return tokens.flatMap((token, index) => {
    const opens = /Errors$/.test(token.text) && tokens[index + 1]?.text === '=' && tokens[index + 2]?.text === '{'
    return opens ? keysFrom(tokens, index + 2).map(({ text, line }) => ({ code: text, file: path, line })) : []
  })
}

/** The keys of the object whose brace stands at `open`, not those of objects inside it. */
function keysFrom(tokens: readonly Token[], open: number): readonly Token[] {
  const keys: Token[] = []
  let depth = 0
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (isBracket(token, '{[(')) depth++
    else if (isBracket(token, '}])')) depth--
    else if (depth === 1 && tokens[at + 1]?.text === ':' && beginsEntry(tokens[at - 1])) keys.push(token)
    if (depth === 0) break
  }
  return keys
}

function isBracket({ kind, text }: Token, brackets: string): boolean {
  return kind === 'punctuation' && brackets.includes(text)
}

function beginsEntry(before: Token | undefined): boolean {
  return before?.text === '{' || before?.text === ','
}

function madeElsewhere({ path, tokens }: Source): readonly Problem[] {
  return tokens
    .filter(({ text }, index) => text === 'AppError' && tokens[index - 1]?.text === 'new')
    .map(({ line }) => ({
      file: path,
      line,
      message: `makes an AppError: put its code into the package's src/errors.ts.`,
    }))
}
