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

  it('keeps a name that has nothing else', () => {
    expect(coreName('工作经费')).toBe('工作经费')
  })
})
