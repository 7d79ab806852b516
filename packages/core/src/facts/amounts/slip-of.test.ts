import { describe, expect, it } from 'vitest'
import { inYuan, type MoneyUnit } from '../../decimal/money.ts'
import { readFigure } from '../../forms/figure.ts'
import type { Amount } from './agree.ts'
import { contradict, slipOf } from './slip-of.ts'

function amount(text: string): Amount {
  const figure = readFigure(text)
  if (!figure) throw new Error(`no figure: ${text}`)
  const unit = figure.unit as MoneyUnit
  return { yuan: inYuan({ amount: figure.amount, unit }), unit, decimals: figure.decimals }
}

const slip = (a: string, b: string) => slipOf(amount(a), amount(b))

describe('slipOf', () => {
  it('sees digits cut, a last digit off and a wrong power of ten', () => {
    expect(slip('352290元', '35.22万元')).toBe('truncated')
    expect(slip('352210元', '35.23万元')).toBe('lastDigit')
    expect(slip('352210元', '3.522万元')).toBe('powerOfTen')
    expect(slip('35.22元', '35.22万元')).toBe('powerOfTen')
    expect(slip('352210元', '0.35万元')).toBe('powerOfTen')
  })

  it('says nothing of amounts that agree, differ in substance or share a unit', () => {
    expect(slip('352210元', '35.22万元')).toBeNull()
    expect(slip('352210元', '36.22万元')).toBeNull()
    expect(slip('352210元', '3522.1元')).toBeNull()
    expect(slip('72000元', '0.4万元')).toBeNull()
    expect(slip('0元', '0.4万元')).toBeNull()
  })

  it('does not trust a single digit', () => {
    expect(slip('50000元', '50万元')).toBe('powerOfTen')
    expect(slip('500000元', '5万元')).toBeNull()
  })
})

describe('contradict', () => {
  it('leaves slips aside', () => {
    expect(contradict(amount('352210元'), amount('3.522万元'))).toBe(false)
    expect(contradict(amount('352210元'), amount('36.22万元'))).toBe(true)
    expect(contradict(amount('35.22万元'), amount('35.23万元'))).toBe(true)
  })
})
