import { describe, expect, it } from 'vitest'
import { gradesIn, saysGrade } from './grades-in.ts'

function stated(sentence: string): readonly string[] {
  return gradesIn(sentence).map(({ grade, score }) => `${grade} ${score}`)
}

describe('gradesIn', () => {
  it.each([
    ['自评得分98分，等级为良。', ['良 98']],
    ['部门整体支出绩效自评得分为 98.50 分，评价等级为“优”。', ['优 98.5']],
    ['综合得分95.6，绩效评价结果为“优秀”', ['优 95.6']],
    ['自评等级为良好（得分85分）。', ['良 85']],
    ['满分100分，自评得分88分，评定为良。', ['良 88']],
    ['扣0.20分后得99.80分，等级为优。', ['优 99.8']],
    ['自评等级为优。', ['优 null']],
    ['甲项目得分95分，等级为优，乙项目得分85分，等级为良。', ['优 95', '良 85']],
    ['甲项目等级为优，乙项目得分85分，等级为良。', ['优 null', '良 85']],
    ['被评为“优”等次。', ['优 null']],
  ])('reads “%s”', (sentence, expected) => {
    expect(stated(sentence)).toEqual(expected)
  })

  it.each([
    '评价等级分为优、良、中、差四档。',
    '等级为优、良、中、差。',
    '90分（含）以上为优，80分至90分为良。',
    '得分90分以上的等级为优良率统计。',
    '评价结论为中期绩效达到预期。',
    '绩效目标完成情况良好。',
    '资金安排优先保障民生。',
  ])('finds no grade in “%s”', (sentence) => {
    expect(stated(sentence)).toEqual([])
  })
})

describe('saysGrade', () => {
  it.each([
    ['自评等次优。', true],
    ['自评得分98.5分（优）。', true],
    ['自评得分98.5分，优秀。', true],
    ['自评得分98.5分，等级为优。', true],
    ['自评得分98.5分。', false],
    ['质量优良，服务良好。', false],
    ['完成10处，差距明显。', false],
  ])('%s: %s', (sentence, said) => {
    expect(saysGrade(sentence)).toBe(said)
  })
})
