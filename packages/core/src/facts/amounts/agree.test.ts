import { describe, expect, it } from 'vitest'
import { Decimal } from '../../decimal/decimal.ts'
import { inYuan, type MoneyUnit } from '../../decimal/money.ts'
import { readFigure } from '../../forms/figure.ts'
import { type Amount, agree, agreementOf, stepOf } from './agree.ts'

function amount(text: string): Amount {
  const figure = readFigure(text)
  if (!figure) throw new Error(`no figure: ${text}`)
  const unit = figure.unit as MoneyUnit
  return { yuan: inYuan({ amount: figure.amount, unit }), unit, decimals: figure.decimals }
}

const compare = (a: string, b: string) => agreementOf(amount(a), amount(b))

describe('agreementOf', () => {
  it('rounds the finer amount half-up to the coarser one', () => {
    expect(compare('128208.80元', '12.82万元')).toBe('agrees')
    expect(compare('12.82万元', '128208.80元')).toBe('agrees')
    expect(compare('128250元', '12.83万元')).toBe('agrees')
    expect(compare('128150元', '12.82万元')).toBe('agrees')
  })

  it('says so where the digits were cut and not rounded', () => {
    expect(compare('128290元', '12.82万元')).toBe('truncated')
    expect(agree(amount('128290元'), amount('12.82万元'))).toBe(true)
  })

  it('sees a difference in the last printed digit', () => {
    expect(compare('128218.80元', '128208.80元')).toBe('differs')
    expect(compare('128390元', '12.82万元')).toBe('differs')
    expect(agree(amount('6.40万元'), amount('63856.80元'))).toBe(false)
  })

  it('compares amounts without decimals in their own unit', () => {
    expect(compare('64000元', '64000.00元')).toBe('agrees')
    expect(compare('20万元', '204000元')).toBe('agrees')
  })
})

describe('stepOf', () => {
  it('is the last printed digit in 元', () => {
    expect(['5元', '5.25元', '5万元', '5.25万元'].map((text) => stepOf(amount(text)))).toEqual(
      ['1', '0.01', '10000', '100'].map((text) => Decimal.of(text)),
    )
  })
})
