import { describe, expect, it } from 'vitest'
import { sharesWord, tellingWordsOf, withoutWordsOf } from './telling-words.ts'

describe('tellingWordsOf', () => {
  it.each([
    ['2024年度业务工作经费', ''],
    ['工伤待遇稽查工作经费', '工伤 伤待 待遇 遇稽 稽查'],
    ['完成180处渠道清淤', '处渠 渠道 道清 清淤'],
    ['', ''],
  ])('of “%s” are “%s”', (text, words) => {
    expect([...tellingWordsOf(text, 2024)].join(' ')).toBe(words)
  })

  it('leaves out what is known anyway', () => {
    expect([...tellingWordsOf('工伤调查工作经费', 2024, '清溪县工伤保险服务中心')]).toEqual(['调查'])
  })
})

it('finds a word that two texts share', () => {
  expect(sharesWord(tellingWordsOf('供水管网抢修', 2024), tellingWordsOf('管网改造', 2024))).toBe(true)
  expect(sharesWord(tellingWordsOf('供水管网抢修', 2024), tellingWordsOf('参保登记', 2024))).toBe(false)
})

it('blanks the pairs of letters that another text has', () => {
  expect(withoutWordsOf('工伤调查', '工伤保险')).toBe('  调查')
  expect(withoutWordsOf('调查', '')).toBe('调查')
})
