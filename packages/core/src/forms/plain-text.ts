import { oncePerKey, oncePerText } from './once-per.ts'

/**
 * Text without any white space and with full-width digits, letters and signs made half-width,
 * so that “１０１ ％” and “101%” are the same. Used to compare and parse, never to print.
 */
export function plainText(text: string): string {
  const isSentence = text.length > longestCell && text.length <= longestSentence
  return isSentence ? plainSentence(text) : plainOf(text)
}

const plainOf = oncePerText(makePlain)
/** A hundred rules ask for the same sentences, but hardly for those of the package before; a text as long as a book is not kept. */
const plainSentence = oncePerKey(makePlain, 512)
const longestCell = 12
const longestSentence = 1_000

/** Letter by letter: every sentence has a full-width comma, and calling back for each would cost ten times as much. */
function makePlain(text: string): string {
  let plain = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xa000)) continue
    const instead = insteadOf(code)
    if (instead === null) continue
    plain += text.slice(from, at) + instead
    from = at + 1
  }
  return from === 0 ? text : plain + text.slice(from)
}

/** What stands for a letter beyond ASCII and Han; null for itself. */
function insteadOf(code: number): string | null {
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0)
  const letter = String.fromCharCode(code)
  return signs[letter] ?? (white.test(letter) ? '' : null)
}

const white = /[\s\u200b]/

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
