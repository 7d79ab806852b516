/**
 * Text without any white space and with full-width digits, letters and signs made half-width,
 * so that “１０１ ％” and “101%” are the same. Used to compare and parse, never to print.
 */
export function plainText(text: string): string {
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
