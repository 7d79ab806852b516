import { expect, it } from 'vitest'
import { statesAim } from './states-aim.ts'

const isAim = (sentence: string, claim: string) => statesAim(sentence, sentence.indexOf(claim))

it.each([
  ['加大扩面力度，确保应保尽保。', '应保尽保'],
  ['力争圆满完成全年目标任务。', '圆满完成'],
  ['下一步将杜绝一切浪费。', '杜绝'],
  ['要做好征缴，不欠缴。', '不欠缴'],
])('hears an aim in %s', (sentence, claim) => {
  expect(isAim(sentence, claim)).toBe(true)
})

it.each([
  ['做到了零欠缴。', '零欠缴'],
  ['我中心努力扩面，已做到应保尽保。', '应保尽保'],
  ['确保了基金安全，各项任务已全部完成。', '全部完成'],
  ['主要任务全部完成。', '全部完成'],
])('hears a statement in %s', (sentence, claim) => {
  expect(isAim(sentence, claim)).toBe(false)
})
