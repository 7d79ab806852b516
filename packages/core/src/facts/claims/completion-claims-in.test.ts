import { expect, it } from 'vitest'
import { completionClaimsIn } from './completion-claims-in.ts'

const claimed = (sentence: string) => completionClaimsIn(sentence).map(({ text }) => text)

it.each([
  ['各项任务已全部完成。', ['任务已全部完成']],
  ['圆满完成全年各项目标任务。', ['圆满完成全年各项目标任务']],
  ['本部门全年项目支出目标任务圆满完成，完成率达到了100%。', ['目标任务圆满完成']],
  ['全年度已完场各项指标任务', ['已完场各项指标任务']],
  ['年度绩效目标完成率为100%，各项指标均已达标。', ['目标完成率为100%', '指标均已达标']],
])('hears a claim in %s', (sentence, claims) => {
  expect(claimed(sentence)).toEqual(claims)
})

it.each([
  '维修养护185处，全部验收合格。',
  '基本完成全年目标任务。',
  '除渠道清淤外，各项任务全部完成。',
  '水质合格率没有完成，其他任务未全部完成。',
  '确保全年目标任务圆满完成。',
  '完成水利工程维修养护任务180处。',
  '',
])('hears none in “%s”', (sentence) => {
  expect(claimed(sentence)).toEqual([])
})

it('takes no longer than the text is long', () => {
  const before = process.threadCpuUsage()
  for (const words of ['目标', '全部完成目标任务', '完成全年年度绩效项目支出的'])
    completionClaimsIn(words.repeat(20_000))
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1500)
})
