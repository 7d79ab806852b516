import { printSymbol } from '../symbols/print-symbol.ts'

/**
 * The characters that glyphs stand for. Symbol fonts have their codes in the private range; tables of other fonts name
 * radicals and forms for vertical setting where the plain character is meant.
 */
export function printCharacters(text: string, fontName: string): string {
  if (/[\ue000-\uf8ff]/.test(text)) return printPrivate(text, fontName)
  return odd.test(text) ? text.replace(odd, (character) => plain[character] ?? character.normalize('NFKC')) : text
}

function printPrivate(text: string, fontName: string): string {
  const name = fontName.toLowerCase()
  const font = symbolFonts.find((each) => name.startsWith(each.replace(' ', ''))) ?? ''
  return [...text].map((character) => printSymbol(font, character.charCodeAt(0)).text).join('')
}

const symbolFonts = ['wingdings 2', 'wingdings', 'symbol']

/** Radicals, compatibility ideographs, forms for vertical setting, ligatures; not ㎡, ① and full-width digits. */
const odd = /[\u22ef\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe48]/gu

/** Those that Unicode itself does not trace to the plain character. */
const plain: Readonly<Record<string, string>> = {
  '⋯': '…',
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
}
