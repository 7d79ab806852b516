import { describe, expect, it } from 'vitest'
import { stageOf } from './stage-of.ts'

describe('stageOf', () => {
  it('hears the words of the three stages', () => {
    const said = (text: string) => [stageOf(text)?.stage, stageOf(text)?.isSaid]
    expect(said('2024年年初预算')).toEqual(['initial', true])
    expect(said('预算安排支出')).toEqual(['initial', true])
    expect(said('县财政批复的年初预算')).toEqual(['initial', true])
    expect(said('年初预算批复')).toEqual(['initial', true])
    expect(said('年初批复')).toEqual(['initial', true])
    expect(said('年中调整后批复')).toEqual(['budget', true])
    expect(said('全年预算')).toEqual(['budget', true])
    expect(said('财政核准')).toEqual(['budget', true])
    expect(said('调整后预算')).toEqual(['budget', true])
    expect(said('实际支出')).toEqual(['actual', true])
    expect(said('预算执行数')).toEqual(['actual', true])
    expect(said('支出')).toEqual(['actual', true])
  })

  it('leaves open which budget a mere 预算 is', () => {
    expect(stageOf('预算为')).toEqual({ stage: 'initial', isSaid: false })
  })

  it('says nothing of words without a stage', () => {
    expect(stageOf('2024年度')).toBeNull()
  })
})
