import { expect, it } from 'vitest'
import { measure, readEntry, text } from '../../forms/field.ts'
import { statesResult } from './states-result.ts'

it.each([
  ['抢修供水管网123处，供水正常。', '供水管网抢修处数', true],
  ['供水管网抢修得20分。', '供水管网抢修处数', false],
  ['抢修供水管网及时到位。', '供水管网抢修处数', false],
  ['完成宣传123处。', '供水管网抢修处数', false],
  ['用水户满意度90%，达到目标。', '用水户满意度', true],
  ['完成123处。', '', false],
  ['支出58.20万元，用于供水管网抢修。', '供水管网抢修处数', false],
])('%s gives the result of %s: %s', (sentence, name, stated) => {
  expect(statesResult(sentence, anIndicator({ name }))).toBe(stated)
})

it('money is the result of an indicator that counts money', () => {
  const indicator = anIndicator({ name: '供水保障总成本', actual: '58.20万元' })
  expect(statesResult('供水保障总成本58.20万元。', indicator)).toBe(true)
})

function anIndicator({ name, actual = '123处' }: { readonly name: string; readonly actual?: string }) {
  const origin = { format: 'form', path: '' } as const
  const place = (quote: string) => ({ attachment: '2', label: '', quote, table: 1, row: 1, column: 1, origin })
  return { level3: readEntry(text('三级指标'), place(name)), actual: readEntry(measure('实际完成值'), place(actual)) }
}
