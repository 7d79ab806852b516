import { describe, expect, it } from 'vitest'
import { Decimal } from '../../decimal/decimal.ts'
import type { Amount } from './agree.ts'
import { printAmount, printDifference } from './print-amount.ts'

const wan: Amount = { yuan: Decimal.of('128200'), unit: '万元', decimals: 2 }
const yuan: Amount = { yuan: Decimal.of('128208.80'), unit: '元', decimals: 2 }

describe('printAmount', () => {
  it('prints the amount as it stands', () => {
    expect([wan, yuan].map(printAmount)).toEqual(['12.82万元', '128208.80元'])
  })
})

describe('printDifference', () => {
  it('uses the common unit, or 元', () => {
    expect(printDifference(wan, { ...wan, yuan: Decimal.of('130000') })).toBe('0.18万元')
    expect(printDifference(wan, yuan)).toBe('8.80元')
  })
})
