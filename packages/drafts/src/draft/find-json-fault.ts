/** Where a text stops being JSON, counted from 1, and what to do about it. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly remedy: string
}

/** Finds what is wrong in a text that JSON.parse has refused: engines word that each in their own way, and none in Chinese. */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let end = 0
  for (;;) {
    token.lastIndex = end
    const [all = '', lead = '', found = ''] = token.exec(text) ?? []
    const start = end + lead.length
    const next: Wanted | null = found === '' ? null : after(wanted, found, open)
    if (next === null) {
      const isCommaMissing = wanted === 'end' && open.length > 0 && /^[^}\]“”‘’＂'，：｛｝［］]/.test(text.slice(start))
      return {
        ...placeAt(text, isCommaMissing ? end : start),
        remedy: remedyFor(text, start, isCommaMissing ? 'comma' : wanted),
      }
    }
    wanted = next
    end += all.length
  }
}

/** What may come next; 'first' is a key or value that a bracket has just opened for, so that none need come. */
type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end'

const token =
  /(\s*)("[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])?/suy

/** What is wanted after a token; null where it does not fit. */
function after(wanted: Wanted, found: string, open: ('{' | '[')[]): Wanted | null {
  const top = open.at(-1)
  if (found === '}' || found === ']') {
    const closes = found === '}' ? '{' : '['
    const mayClose = wanted === 'end' || wanted === (found === '}' ? 'first key' : 'first value')
    return mayClose && open.pop() === closes ? 'end' : null
  }
  if (wanted === 'colon') return found === ':' ? 'value' : null
  if (wanted === 'end') return found === ',' && top ? (top === '{' ? 'key' : 'value') : null
  if (wanted === 'key' || wanted === 'first key') return found.startsWith('"') ? 'colon' : null
  if (found === ',' || found === ':') return null
  if (found !== '{' && found !== '[') return 'end'
  open.push(found)
  return found === '{' ? 'first key' : 'first value'
}

function remedyFor(text: string, at: number, wanted: Wanted | 'comma'): string {
  const rest = text.slice(at)
  if (rest === '') return at === 0 ? '文件是空的。' : '文件到这里就断了，后面少了括号。'
  if (/^[“”‘’＂'，：｛｝［］]/.test(rest)) return `${rest[0]} 请改用英文半角的符号。`
  if (wanted === 'comma') return '后面少了逗号；文字里面的引号请用中文引号“”。'
  if (/^"[^"\n]*(?:\n|$)/.test(rest)) return '引号没有成对，或引号里换了行。'
  if (/^[}\]]/.test(rest) && (wanted === 'key' || wanted === 'value')) return '前面多了逗号或冒号。'
  if (wanted === 'colon') return '键的后面少了冒号。'
  if (wanted.endsWith('key')) return '这里应是写在引号里的键。'
  return wanted.endsWith('value') ? '这里应是写在引号里的文字。' : '这里的内容多余，或括号没有成对。'
}

function placeAt(text: string, at: number): Pick<JsonFault, 'line' | 'column'> {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
