import { describe, expect, it } from 'vitest'
import { readLevelOne } from './level-one.ts'

describe('readLevelOne', () => {
  it('reads the name and the weight a head declares, over lines and with either brackets', () => {
    const read = (text: string) => {
      const { name, declaredWeight } = readLevelOne(text)
      return [name, declaredWeight?.toString() ?? null]
    }
    expect(read('产出指标\n(50分)')).toEqual(['产出', '50'])
    expect(read('效益指标\n（30分）　')).toEqual(['效益', '30'])
    expect(read('满意度\n指标\n（20分）')).toEqual(['满意度', '20'])
    expect(read('成本指标（22.5）')).toEqual(['成本', '22.5'])
    expect(read('产 出')).toEqual(['产出', null])
    expect(read('项目管理13分')).toEqual(['项目管理', '13'])
    expect(read('产出指标 40.5 分')).toEqual(['产出', '40.5'])
  })
})
