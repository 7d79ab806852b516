import { expect, it } from 'vitest'
import { chineseNumberAt } from './chinese-number.ts'

const read = (text: string) => {
  const number = chineseNumberAt(text, 0)
  return number && [number.amount.toString(), text.slice(0, number.end)]
}

it.each([
  ['七元', '7', '七'],
  ['十人', '10', '十'],
  ['十九人', '19', '十九'],
  ['二十人', '20', '二十'],
  ['一百零三户', '103', '一百零三'],
  ['两百一十件', '210', '两百一十'],
  ['三千〇五元', '3005', '三千〇五'],
  ['一千一百一十一元', '1111', '一千一百一十一'],
  ['十二万五千元', '125000', '十二万五千'],
  ['一亿零三百万零五元', '103000005', '一亿零三百万零五'],
])('reads the number in %s', (text, amount, printed) => {
  expect(read(text)).toEqual([amount, printed])
})

it('leaves 万 and 亿 at the end to the unit', () => {
  expect(read('一百二十万元')).toEqual(['120', '一百二十'])
  expect(read('三亿元')).toEqual(['3', '三'])
})

it.each(['二〇二四年', '五六十人', '十十', '百人', '万元', '人', ''])('reads none in “%s”', (text) => {
  expect(read(text)).toBeNull()
})
