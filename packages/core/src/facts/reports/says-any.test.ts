import { expect, it } from 'vitest'
import { saysAny } from './says-any.ts'

it.each([
  ['年初目标均已完成', '完成…目标、目标…完成', true],
  ['完成了年初目标', '完成…目标、目标…完成', true],
  ['目标由上级下达', '完成…目标、目标…完成', false],
  ['办公费', ['水费', '办公费'], true],
  ['办公', ['水费', '办公费'], false],
  ['任务', '任务…任务', false],
])('%s says %s: %s', (text, words, said) => {
  expect(saysAny(text, words)).toBe(said)
})
