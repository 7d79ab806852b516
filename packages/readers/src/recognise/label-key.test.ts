import { expect, test } from 'vitest'
import { isSlipOf, labelKey } from './label-key.ts'

test.each([
  ['一、基本情况：', '基本情况'],
  ['（二） 年度 总体目标', '年度总体目标'],
  ['其中：1、公务接待费', '公务接待费'],
  ['分值（权重）（分）', '分值'],
  ['项目支出：（一个专项一行）', '项目支出'],
  ['2023年决算数（元）：', '#决算数'],
  ['“三公经费”', '三公经费'],
  ['（）', ''],
  ['）', ')'],
  ['指标（值', '指标(值'],
  ['', ''],
])('the key of “%s” is “%s”', (text, key) => {
  expect(labelKey(text)).toBe(key)
})

test.each(['：', '（）', '（', '）', '(甲)；', '1、', '一'])(
  'a hundred thousand times “%s” costs no more than its length',
  (text) => {
    const before = process.threadCpuUsage()
    labelKey(text.repeat(100_000))
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1000)
  },
)

test('a slip is one character too many, too few or wrong, in a key long enough', () => {
  const official = '实际完成情况'
  expect(
    ['实际完成情', '实际完成的情况', '实际完戌情况', '实际完成情况'].map((key) => isSlipOf(key, official)),
  ).toEqual([true, true, true, true])
  expect(isSlipOf('实际情况', official)).toBe(false)
  expect(isSlipOf('分直', '分值')).toBe(false)
})
