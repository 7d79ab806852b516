import { Decimal, type Place } from '@mingxiao/core'
import { describe, expect, it, test } from 'vitest'
import { fixOf, replace, replaceWithin } from './fix.ts'

function placed(quote: string, path = '1'): Place {
  return { attachment: '1', label: '', quote, table: null, row: null, column: null, origin: { format: 'form', path } }
}

describe('replace', () => {
  it('prints a figure with its decimals and unit', () => {
    const figure = { amount: Decimal.of('99.5'), decimals: 2, unit: '%' }
    expect(replace(placed('100%'), figure)).toEqual({ at: placed('100%'), text: '99.50%' })
  })

  it('groups thousands where the replaced figure was grouped', () => {
    const figure = { amount: Decimal.of('1143900'), decimals: 2, unit: '' }
    expect(replace(placed('1,143,800.00'), figure).text).toBe('1,143,900.00')
    expect(replace(placed('12，800'), Decimal.of('-128208.8')).text).toBe('-128,208.8')
    expect(replace(placed('1143800.00'), figure).text).toBe('1143900.00')
  })

  it('leaves words as they are', () => {
    expect(replace(placed('1,000'), '1000').text).toBe('1000')
  })
})

test('replaceWithin changes every occurrence of a piece', () => {
  expect(replaceWithin(placed('甲(1)、乙(2)'), '(', '（').text).toBe('甲（1)、乙（2)')
})

describe('fixOf', () => {
  it('leaves out what changes nothing, and the same place twice', () => {
    const [same, first, again, other] = [
      replace(placed('10'), '10'),
      replace(placed('9'), '10'),
      replace(placed('9'), '10'),
      replace(placed('9', '2'), '8'),
    ]
    if (!same || !first || !again || !other) throw new Error('four replacements')
    expect(fixOf([same, first, again, other])).toEqual([first, other])
  })

  it('is null where nothing is left', () => {
    expect(fixOf([replace(placed('10'), '10')])).toBeNull()
    expect(fixOf([])).toBeNull()
  })
})
