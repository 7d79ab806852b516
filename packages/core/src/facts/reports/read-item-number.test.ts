import { expect, it } from 'vitest'
import { readItemNumber } from './read-item-number.ts'

it.each([
  ['一、总体情况', '一', '、', '', '总体情况'],
  ['（二）预算执行', '（二）', '', '', '预算执行'],
  ['（二）、预算执行', '（二）', '、', '', '预算执行'],
  ['1.预算执行', '1', '.', '', '预算执行'],
  ['  1：预算执行', '1', '：', '', '预算执行'],
  [':     2：人员不足', '2', '：', ':', '人员不足'],
  ['①人员不足', '①', '', '', '人员不足'],
  ['一是人员不足', '一是', '', '', '人员不足'],
  ['第一，人员不足', '第一', '，', '', '人员不足'],
  ['12）人员不足', '12', '）', '', '人员不足'],
])('%s', (text, number, sign, stray, rest) => {
  expect(readItemNumber(text)).toMatchObject({ number, sign, stray, rest })
})

it.each(['2.5万亩农田', '2024年度支出', '一致同意', '，并完成整改', '10月底前', '第一季度支出', '三公经费', ''])(
  '%s begins with no number',
  (text) => {
    expect(readItemNumber(text)).toBeNull()
  },
)
