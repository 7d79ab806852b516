import { describe, expect, it } from 'vitest'
import { unitsAlike } from './units-alike.ts'

describe('unitsAlike', () => {
  it('takes counting words of one kind of thing for one another', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['人', '名'],
      ['家', '户'],
      ['场次', '期'],
      ['件', '起'],
      ['万人', '名'],
      ['%', '百分比'],
      ['小时', '天'],
      ['公里', '米'],
      ['次', '次/月'],
      ['个', '个村'],
      ['人（含家属）', '人'],
      ['', '处'],
    ]
    expect(pairs.filter(([a, b]) => !unitsAlike(a, b) || !unitsAlike(b, a))).toEqual([])
  })

  it('keeps apart units that count different things', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['人', '人次'],
      ['人', '次'],
      ['座', '座次'],
      ['亩', '%'],
      ['万元', '%'],
      ['公里', '处'],
    ]
    expect(pairs.filter(([a, b]) => unitsAlike(a, b) || unitsAlike(b, a))).toEqual([])
  })
})
