import { describe, expect, it } from 'vitest'
import { coreName, plainName } from './plain-name.ts'

describe('plainName', () => {
  it('drops numbers, spaces, quotation marks and closing signs', () => {
    const printed = [
      '  4.河道保洁经费',
      '1、河道保洁经费：',
      '（二）“河道保洁经费”',
      '③河道保洁 经费',
      '其中：1.河道保洁经费',
    ]
    expect(printed.map(plainName)).toEqual(printed.map(() => '河道保洁经费'))
  })

  it('drops the code of a project in the budget system', () => {
    expect(plainName('51000024T000000000001-河道保洁经费')).toBe('河道保洁经费')
  })

  it('keeps numbers that belong to the name', () => {
    expect(plainName('2024年水库除险（二期）')).toBe('2024年水库除险(二期)')
    expect(plainName('110指挥平台')).toBe('110指挥平台')
  })
})

describe('coreName', () => {
  it('drops the words that any project may end in', () => {
    expect(['河道保洁工作经费', '河道保洁专项资金', '河道保洁项目', '河道保洁'].map(coreName)).toEqual(
      new Array(4).fill('河道保洁'),
    )
  })

  it('drops 支出 only behind such words', () => {
    expect(['河道保洁工作经费支出', '河道保洁支出', '河道保洁业务经费', '河道业务'].map(coreName)).toEqual([
      '河道保洁',
      '河道保洁支出',
      '河道保洁',
      '河道业务',
    ])
  })

  it('takes no longer than a name of a thousand such words is long', () => {
    const before = process.threadCpuUsage()
    coreName(`${'工作经费'.repeat(1000)}甲`)
    plainName(`${'。'.repeat(20_000)}甲`)
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(500)
  })

  it('keeps a name that has nothing else', () => {
    expect(coreName('工作经费')).toBe('工作经费')
  })
})
