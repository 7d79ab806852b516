import { describe, expect, it } from 'vitest'
import { printFigure, readFigure } from './figure.ts'

const read = (text: string) => {
  const figure = readFigure(text)
  return figure && [figure.amount.toString(), figure.decimals, figure.unit]
}

describe('readFigure', () => {
  it('reads amounts with separators, units and full-width characters', () => {
    expect(read('1,143,900.00元')).toEqual(['1143900', 2, '元'])
    expect(read('　10分')).toEqual(['10', 0, '分'])
    expect(read('１０１％')).toEqual(['101', 0, '%'])
    expect(read('-0.50万元')).toEqual(['-0.5', 2, '万元'])
    expect(read(' 64352.00')).toEqual(['64352', 2, ''])
  })

  it('reads no broken or ambiguous number', () => {
    for (const text of ['', '7,00.0,77', '1,14', '12.', '.5', '3-5', '十二', '约12万元', '2024年12月']) {
      expect([text, read(text)]).toEqual([text, null])
    }
  })

  it('prints a figure again with the decimals it had', () => {
    const figure = readFigure('1,143,900.00元')
    expect(figure && printFigure(figure)).toBe('1143900.00元')
  })
})
