import { expect, it } from 'vitest'
import { anIndicator } from '../scoring/testing/an-indicator.ts'
import { statesResult } from './states-result.ts'

it.each([
  ['抢修供水管网123处，供水正常。', '供水管网抢修处数', true],
  ['供水管网抢修得20分。', '供水管网抢修处数', false],
  ['抢修供水管网及时到位。', '供水管网抢修处数', false],
  ['完成宣传123处。', '供水管网抢修处数', false],
  ['用水户满意度90%，达到目标。', '用水户满意度', true],
  ['完成123处。', '', false],
])('%s gives the result of %s: %s', (sentence, name, stated) => {
  expect(statesResult(sentence, anIndicator({ name }))).toBe(stated)
})
