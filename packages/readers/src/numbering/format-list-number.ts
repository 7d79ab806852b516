import { formatChinese } from './format-chinese.ts'

/** Writes a list's number in a format of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59); unknown formats give digits. */
export function formatListNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value)
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: formatFullWidth,
  decimalFullWidth2: formatFullWidth,
  upperLetter: (value) => formatLetter(value).toUpperCase(),
  lowerLetter: formatLetter,
  upperRoman: formatRoman,
  lowerRoman: (value) => formatRoman(value).toLowerCase(),
  ordinal: formatOrdinal,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedParen: pick('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: pick('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  ideographEnclosedCircle: pick('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographTraditional: pick('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: pick('子丑寅卯辰巳午未申酉戌亥'),
  chineseCounting: (value) => formatChinese(value, 'counting'),
  taiwaneseCounting: (value) => formatChinese(value, 'counting'),
  chineseCountingThousand: (value) => formatChinese(value, 'thousands'),
  taiwaneseCountingThousand: (value) => formatChinese(value, 'thousands'),
  // WPS and Word in Chinese often choose this one for 一、二、三.
  japaneseCounting: (value) => formatChinese(value, 'thousands'),
  chineseLegalSimplified: (value) => formatChinese(value, 'legal'),
  ideographLegalTraditional: (value) => formatChinese(value, 'legal'),
  ideographDigital: (value) => formatChinese(value, 'digits'),
  taiwaneseDigital: (value) => formatChinese(value, 'digits'),
  japaneseDigitalTenThousand: (value) => formatChinese(value, 'digits'),
}

/** a…z, then aa, bb: the letter repeats once more for every 26. */
function formatLetter(value: number): string {
  if (value < 1 || value > longestLetters) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

/** Word writes letters up to 30 of a kind; a hostile start value would ask for millions. */
const longestLetters = 780

function formatRoman(value: number): string {
  if (value < 1 || value > 32767) return String(value)
  let left = value
  let text = ''
  for (const [size, letters] of romanSteps) {
    text += letters.repeat(Math.floor(left / size))
    left %= size
  }
  return text
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function formatOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function formatFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10))
}

function pick(characters: string): (value: number) => string {
  return (value) => characters[value - 1] ?? String(value)
}
