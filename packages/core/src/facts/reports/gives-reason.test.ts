import { expect, it } from 'vitest'
import { givesReason } from './gives-reason.ts'

it.each([
  '由于项目在十一月才完成招标，资金结转下年支付。',
  '因机构改革划入2人，年末在职人数超过编制数。',
  '公务接待费增加，主要原因是上级检查批次增加。',
  '公务接待费增加，主要是检查批次增加。',
  '受汛期影响，渠道维修推迟开工。',
  '执行率偏低，因工程款按合同在验收后支付。',
])('finds a reason in %s', (sentence) => {
  expect(givesReason(sentence)).toBe(true)
})

it.each([
  '执行率为55%。',
  '采用比较法、因素分析法。',
  '支出主要是用于水质检测。',
  '年初预算已批复，因此按计划实施。',
  '预算执行进度偏慢。',
  '',
])('finds none in %s', (sentence) => {
  expect(givesReason(sentence)).toBe(false)
})
