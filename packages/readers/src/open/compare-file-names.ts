/** The order in which people name files: 附件2 before 附件10, 附件二 before 附件十. */
export function compareFileNames(a: string, b: string): number {
  return collator.compare(withDigits(a), withDigits(b)) || (a < b ? -1 : Number(a > b))
}

const collator = new Intl.Collator('zh', { numeric: true })

function withDigits(name: string): string {
  return name.replace(/[一二三四五六七八九十]+/g, (numerals) => String(numberOf(numerals) ?? numerals))
}

const digits = '一二三四五六七八九'

/** Up to 九十九; others stay as they are written. */
function numberOf(numerals: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numerals)
  if (match === null) return null
  const [, first, ten, last] = match
  if (ten === undefined) return last === undefined && first !== undefined ? digits.indexOf(first) + 1 : null
  const tens = first === undefined ? 1 : digits.indexOf(first) + 1
  return tens * 10 + (last === undefined ? 0 : digits.indexOf(last) + 1)
}
