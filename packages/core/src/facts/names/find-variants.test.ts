import { describe, expect, it } from 'vitest'
import { findVariants } from './find-variants.ts'

const found = (text: string, name: string) => findVariants(text, name).map(({ text: piece, start }) => [piece, start])

describe('findVariants', () => {
  it('finds letters swapped', () => {
    expect(found('主要用于堤防隐患巡护巡查工作', '堤防隐患巡查巡护')).toEqual([['堤防隐患巡护巡查', 4]])
  })

  it('finds one other letter in the middle', () => {
    expect(found('清溪县水力服务中心负责', '清溪县水利服务中心')).toEqual([['清溪县水力服务中心', 0]])
  })

  it('passes over the name itself, other ends, and words added or left out', () => {
    expect(found('清溪县水利服务中心、清溪县水利服务站点、清溪县水利中心', '清溪县水利服务中心')).toEqual([])
  })

  it('passes over numbers and directions', () => {
    expect(found('清溪县第三水利中心和清溪县城东水利站', '清溪县第二水利中心')).toEqual([])
  })

  it('passes over short names', () => {
    expect(found('农村饮水保障', '农村供水保障')).toEqual([])
  })
})
