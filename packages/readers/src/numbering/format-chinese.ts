/**
 * counting: 十一, 二十, and from 100 on digit by digit. thousands: 一百零一, 一千二百. legal: 壹拾壹. digits: 一一.
 * ISO/IEC 29500-1, 17.18.59: chineseCounting, chineseCountingThousand, chineseLegalSimplified, ideographDigital.
 */
export type ChineseStyle = 'counting' | 'thousands' | 'legal' | 'digits'

export function formatChinese(value: number, style: ChineseStyle): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) return String(value)
  if (style === 'digits' || (style === 'counting' && value > 99)) return spellDigits(value)
  if (value === 0) return style === 'legal' ? '零' : '〇'

  const text = style === 'legal' ? spell(value, legalDigits, legalUnits) : spell(value, plainDigits, plainUnits)
  // 11 is 十一, but 壹拾壹 in the forms that guard against alteration.
  return style !== 'legal' && value >= 10 && value < 20 ? text.slice(1) : text
}

const plainDigits = '零一二三四五六七八九'
const plainUnits = ['', '十', '百', '千']
const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const legalUnits = ['', '拾', '佰', '仟']

function spellDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit)
}

function spell(value: number, digits: string, units: readonly string[]): string {
  const above = Math.floor(value / 10_000)
  const below = value % 10_000
  const low = spellBelowTenThousand(below, digits, units)
  if (above === 0) return low

  const high = `${spellBelowTenThousand(above, digits, units)}万`
  if (below === 0) return high
  return below < 1000 ? `${high}零${low}` : high + low
}

function spellBelowTenThousand(value: number, digits: string, units: readonly string[]): string {
  let text = ''
  let left = value
  for (let power = 0; left > 0; power++, left = Math.floor(left / 10)) {
    const digit = left % 10
    // Zeros between two digits are said once, at the end not at all.
    if (digit !== 0) text = `${digits[digit]}${units[power]}${text}`
    else if (text !== '' && !text.startsWith('零')) text = `零${text}`
  }
  return text
}
