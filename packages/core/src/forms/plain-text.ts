/**
 * Text without any white space and with full-width digits, letters and signs made half-width,
 * so that “１０１ ％” and “101%” are the same. Used to compare and parse, never to print.
 */
export function plainText(text: string): string {
  return text.replace(/[\s\u3000\u200b\ufeff]+/g, '').replace(/[！-～％﹪﹦﹤﹥═≧≦⩾⩽−]/g, halfWidth)
}

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
