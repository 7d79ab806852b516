/**
 * Text without any white space and with full-width digits, letters and signs made half-width,
 * so that “１０１ ％” and “101%” are the same. Used to compare and parse, never to print.
 */
export function plainText(text: string): string {
  if (text.length > longestKept) return makePlain(text)
  const known = kept.get(text)
  if (known !== undefined) return known
  const plain = makePlain(text)
  if (kept.size === mostKept) kept.clear()
  kept.set(text, plain)
  return plain
}

/**
 * A hundred rules ask for the same cells: short texts of the last few packages are kept. A longer one would hold the whole
 * text of its file in memory, of which V8 makes it a slice from thirteen letters on.
 */
const kept = new Map<string, string>()
const mostKept = 4_096
const longestKept = 12

function makePlain(text: string): string {
  return isPlain.test(text) ? text : text.replace(white, '').replace(wide, halfWidth)
}

/** Most texts are plain already: Han letters, ASCII and common signs need no change. */
const isPlain = /^[!-~≤≥\u3001-\u9fff±·“”—…]*$/
const white = /[\s\u3000\u200b\ufeff]+/g
const wide = /[！-～％﹪﹦﹤﹥═≧≦⩾⩽−]/g

const signs: Readonly<Record<string, string>> = {
  '﹪': '%',
  '﹦': '=',
  '﹤': '<',
  '﹥': '>',
  '═': '=',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '−': '-',
}

function halfWidth(sign: string): string {
  return signs[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
}
