import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from './decimal.ts'
import { fromYuan, inYuan } from './money.ts'
import { percentOf } from './percent.ts'
import { sum } from './sum.ts'

const d = Decimal.of
const halfUp = { digits: 2, mode: 'half-up' } as const

describe('Decimal', () => {
  it('adds tenths exactly where floats do not', () => {
    expect(d('102.62').plus(d('0.4')).toString()).toBe('103.02')
    expect(sum(['50.3', '29.4', '10.3', '10'].map(d)).toString()).toBe('100')
  })

  it('rounds half up, away from zero, or cuts', () => {
    expect(d('1.005').round(halfUp).toString()).toBe('1.01')
    expect(d('-1.005').round(halfUp).toString()).toBe('-1.01')
    expect(d('2.999').round({ digits: 2, mode: 'down' }).toString()).toBe('2.99')
  })

  it('prints without an exponent and pads to the decimals asked for, but never rounds', () => {
    expect(d('1000000000000000000000').toString()).toBe('1000000000000000000000')
    expect(d('0.00000001').toString()).toBe('0.00000001')
    expect(d('1143900').toText(2)).toBe('1143900.00')
    expect(d('12.8').toText(2)).toBe('12.80')
    expect(d('1.2345').toText(2)).toBe('1.2345')
  })

  it('refuses what is no plain number', () => {
    expect(() => d('')).toThrow()
    expect(() => d('12a')).toThrow()
    expect(() => Decimal.count(0.5)).toThrow('not a count: 0.5')
  })

  it('orders figures as their difference does', () => {
    const figure = fc.tuple(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }), fc.constantFrom('1', '10', '1000'))
    fc.assert(
      fc.property(figure, figure, ([a, by], [b, per]) => {
        const [first, second] = [d(String(a)).dividedBy(d(by)), d(String(b)).dividedBy(d(per))]
        const difference = first.minus(second)
        expect(first.compare(second)).toBe(difference.isZero() ? 0 : difference.isNegative() ? -1 : 1)
      }),
    )
  })

  it('gives back any amount of 分 that is added and taken away', () => {
    const amount = fc
      .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
      .map((cents) => d(String(cents)).dividedBy(d('100')))
    fc.assert(fc.property(amount, amount, (a, b) => a.plus(b).minus(b).equals(a) && a.compare(b) === -b.compare(a)))
  })
})

describe('money and percent', () => {
  it('converts between 元, 万元 and 亿元 exactly', () => {
    expect(inYuan({ amount: d('12.82'), unit: '万元' }).toString()).toBe('128200')
    expect(fromYuan(d('128208.80'), '万元').amount.toString()).toBe('12.82088')
    expect(inYuan({ amount: d('0.3'), unit: '亿元' }).toString()).toBe('30000000')
  })

  it('takes a percentage, and none of a whole that is zero', () => {
    expect(percentOf(d('9'), d('7'))?.round(halfUp).toString()).toBe('128.57')
    expect(percentOf(d('0'), d('0'))).toBeNull()
  })
})
