import { Decimal, readFigure } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import { judgeRate } from './judge-rate.ts'

function judged(printed: string, part: string, whole: string) {
  const figure = readFigure(printed)
  if (!figure) throw new Error(`no figure: ${printed}`)
  const verdict = judgeRate(figure, Decimal.of(part), Decimal.of(whole), 2024)
  return verdict && [verdict.verdict, verdict.expected.amount.toText(verdict.expected.decimals) + verdict.expected.unit]
}

describe('judgeRate', () => {
  it.each([
    ['90.00%', '18', '20', ['right', '90.00%']],
    ['129%', '9', '7', ['right', '129%']],
    ['128.57%', '9', '7', ['right', '128.57%']],
    ['128%', '9', '7', ['truncated', '129%']],
    ['130%', '9', '7', ['wrong', '129%']],
    ['99.995%', '99.995', '100', ['right', '99.995%']],
    ['100.00%', '99.995', '100', ['right', '100.00%']],
    ['99.99%', '99.995', '100', ['truncated', '100.00%']],
    ['0%', '0', '5', ['right', '0%']],
  ])('says of %s for %s of %s: %j', (printed, part, whole, expected) => {
    expect(judged(printed, part, whole)).toEqual(expected)
  })

  it('takes 0.9 without a percent sign for 90%', () => {
    expect(judged('0.9', '18', '20')).toEqual(['right', '90.0'])
  })

  it('takes 1 without a percent sign for 100% only where the rate is exactly that', () => {
    expect(judged('1', '5', '5')).toEqual(['right', '100'])
    expect(judged('1', '9', '7')).toEqual(['wrong', '129'])
  })

  it('knows no rate of zero', () => {
    expect(judged('100%', '0', '0')).toBeNull()
  })
})
