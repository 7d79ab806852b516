import { describe, expect, it } from 'vitest'
import { anIndicator } from './testing/an-indicator.ts'
import { vagueWordOf } from './vague-word-of.ts'

describe('vagueWordOf', () => {
  it.each([
    ['维护社会稳定', '100%', '100%', '维护'],
    ['保障职工工资待遇', '＝100%', '100%', '保障'],
    ['全年任务', '2024年度', '全年完成', '全年任务'],
    ['参保经办', '2024年度', '已完成', '已完成'],
    ['提高服务质量', '100%', '100%', '提高'],
    ['促进就业', '完成', '完成', '促进'],
  ])('%s with target %s and actual %s has the word of its trouble', (name, target, actual, word) => {
    expect(vagueWordOf(anIndicator({ name, target, actual }), 2024)).toBe(word)
  })

  it.each([
    ['a rate says what is counted', '困难群众基本生活保障率', '100%', '100%'],
    ['so does a number', '稳定就业人数', '100%', '100%'],
    ['a count of acts can be checked', '加强工伤政策宣传', '20次', '20次'],
    ['a percentage below one hundred was thought about', '维护设备完好', '≥95%', '96%'],
    ['a time limit is a measure', '项目完成时限', '2024年度', '已完成'],
    ['openly qualitative targets have tiers', '改善人居环境', '明显改善', '达成'],
    ['no vague word', '年度采购', '100%', '100%'],
    ['no name', '', '100%', '100%'],
    ['no target', '维护社会稳定', '', '100%'],
  ])('%s: %s', (_, name, target, actual) => {
    expect(vagueWordOf(anIndicator({ name, target, actual }), 2024)).toBeNull()
  })
})
