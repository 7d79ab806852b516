import { describe, expect, it } from 'vitest'
import { yearOf } from './year-of.ts'

describe('yearOf', () => {
  it('takes the last year named', () => {
    expect(yearOf('2023年决算之后，2024年度', 2024)).toBe(2024)
    expect(yearOf('上年', 2024)).toBe(2023)
    expect(yearOf('本年', 2024)).toBe(2024)
    expect(yearOf('实际支出', 2024)).toBeNull()
  })

  it('passes over the year of a comparison', () => {
    expect(yearOf('2024年基本支出', 2024)).toBe(2024)
    expect(yearOf('2024年总支出比2023年增加，较上年', 2024)).toBe(2024)
  })
})
