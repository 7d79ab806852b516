/** `text` of a string or template is what stands between its quotes, as written. */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'template' | 'regex' | 'punctuation'
  readonly text: string
  readonly line: number
}

/** The tokens of TypeScript or JavaScript source, without comments. What stands in `${}` is tokens of its own. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = []
  // Each open template's depth of braces: at depth 0 a `}` goes back to its text.
  const templates: number[] = []
  let at = 0
  let line = 1

  const add = (kind: Token['kind'], length: number, text = source.slice(at, at + length)) => {
    tokens.push({ kind, text, line })
    skip(length)
  }
  const skip = (length: number) => {
    for (let i = at; i < at + length; i++) if (source[i] === '\n') line++
    at += length
  }
  const addTemplate = (opening: number) => {
    const { text, length, opens } = templateFrom(source, at + opening)
    add('template', opening + length, text)
    if (opens) templates.push(0)
  }

  while (at < source.length) {
    const rest = (pattern: RegExp) => matchAt(pattern, source, at)
    const character = source[at]
    const blank = rest(/(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#![^\n]*)/y)
    if (blank > 0) skip(blank)
    else if (character === '`') addTemplate(1)
    else if (character === '}' && templates.at(-1) === 0) {
      templates.pop()
      addTemplate(1)
    } else if (character === '"' || character === "'") {
      const length = rest(character === '"' ? /"(?:\\[\s\S]|[^"\\\n])*"?/y : /'(?:\\[\s\S]|[^'\\\n])*'?/y)
      add('string', length, source.slice(at + 1, at + length).replace(/["']$/, ''))
    } else {
      const regex = mayBeginRegex(tokens.at(-1)) ? rest(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y) : 0
      const word = rest(/#?[\p{ID_Start}$_][\p{ID_Continue}$]*/uy)
      const number = rest(/0[xob][\da-f_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?n?/iy)
      if (regex > 0) add('regex', regex)
      else if (word > 0) add('word', word)
      else if (number > 0) add('number', number)
      else {
        countBraces(templates, character)
        add('punctuation', rest(/=>|\.\.\.|\?\.(?!\d)|[*/%+-]=|\*\*=?|\+\+|--|&&|\|\||\?\?|[=!]==?|[<>]=|[\s\S]/y))
      }
    }
  }
  return tokens
}

function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}

/** The text of a template up to its end or its next `${`, and the length of that with the closing mark. */
function templateFrom(source: string, from: number): { text: string; length: number; opens: boolean } {
  const textLength = matchAt(/(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/y, source, from)
  const opens = source[from + textLength] === '$'
  return { text: source.slice(from, from + textLength), length: textLength + (opens ? 2 : 1), opens }
}

function countBraces(templates: number[], character: string | undefined): void {
  const innermost = templates.at(-1)
  if (innermost === undefined) return
  if (character === '{') templates[templates.length - 1] = innermost + 1
  if (character === '}') templates[templates.length - 1] = innermost - 1
}

const wordsBeforeValue = new Set(
  'return typeof case in of instanceof new delete void throw await yield else do'.split(' '),
)

/** After a value a slash divides; anywhere else it begins a regular expression. */
function mayBeginRegex(previous: Token | undefined): boolean {
  if (previous === undefined) return true
  if (previous.kind === 'word') return wordsBeforeValue.has(previous.text)
  return previous.kind === 'punctuation' && ![')', ']', '}'].includes(previous.text)
}
