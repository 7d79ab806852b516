import type { Decimal } from '@mingxiao/core'
import { TemplateFault } from './template-fault.ts'

/** Whole numbers up to 99999 as words: 十二, 一百零五, 一万零三百. */
export function printChineseNumber(amount: Decimal): string {
  const digits = amount.toString()
  if (!/^\d{1,5}$/.test(digits)) throw new TemplateFault(`“${digits}”不能写成中文数字，只限 0 到 99999 的整数`)
  if (/^0+$/.test(digits)) return '零'
  const words = [...digits].map((digit, at) => {
    const place = places[digits.length - at - 1] ?? ''
    return digit === '0' ? '零' : `${numerals[Number.parseInt(digit, 10)]}${place}`
  })
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const places = ['', '十', '百', '千', '万']
