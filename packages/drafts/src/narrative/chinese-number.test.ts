import { Decimal } from '@mingxiao/core'
import { expect, it } from 'vitest'
import { printChineseNumber } from './chinese-number.ts'

it.each([
  ['0', '零'],
  ['7', '七'],
  ['10', '十'],
  ['12', '十二'],
  ['20', '二十'],
  ['105', '一百零五'],
  ['110', '一百一十'],
  ['1012', '一千零一十二'],
  ['10300', '一万零三百'],
  ['99999', '九万九千九百九十九'],
])('%s is %s', (digits, words) => {
  expect(printChineseNumber(Decimal.of(digits))).toBe(words)
})

it.each(['1.5', '-3', '100000'])('%s is not written in words', (digits) => {
  expect(() => printChineseNumber(Decimal.of(digits))).toThrow('不能写成中文数字')
})
