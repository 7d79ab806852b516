import { describe, expect, it } from 'vitest'
import { aPackage } from '../../testing/a-package.ts'
import { citesAdjustment } from './cites-adjustment.ts'

function cites(sentence: string): boolean {
  const pack = aPackage({ unitReport: { sections: { problems: [sentence] } } })
  return citesAdjustment(pack, ({ measure }) => measure === 'projectSpending')
}

describe('citesAdjustment', () => {
  it.each([
    '年中经县财政局清财预〔2024〕18号文件批复，追加项目支出预算2.00万元。',
    '因抗旱需要追加预算5.00万元，已经县财政局批复。',
    '农村供水保障经费经批准调增3.00万元。',
  ])('takes %s for a decision', (sentence) => {
    expect(cites(sentence)).toBe(true)
  })

  it.each([
    '因工作需要，实际支出比预算多2.00万元。',
    '财政核准12.8万元，实际12.82万元。',
    '追加预算2.00万元，尚未批复。',
    '公用经费经县财政局批复追加2.00万元。',
    '下半年财政核减年初预算的40%。',
  ])('does not take %s for one', (sentence) => {
    expect(cites(sentence)).toBe(false)
  })

  it('reads the notes under 附件1 too', () => {
    const pack = aPackage({ baseData: { notes: ['项目支出追加预算的批复：清财预〔2024〕18号。'] } })
    expect(citesAdjustment(pack, ({ measure }) => measure === 'projectSpending')).toBe(true)
  })
})
