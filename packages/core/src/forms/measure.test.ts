import { describe, expect, it } from 'vitest'
import { readMeasure } from './measure.ts'

const read = (text: string) => {
  const measure = readMeasure(text)
  switch (measure.kind) {
    case 'figure':
      return ['figure', measure.comparator, measure.amount.toString(), measure.unit]
    case 'range':
      return ['range', measure.low.toString(), measure.high.toString(), measure.unit]
    case 'tier':
      return ['tier', measure.tier]
    case 'time':
      return ['time', measure.comparator, measure.text]
    case 'wording':
      return ['wording', measure.text]
  }
}

describe('readMeasure', () => {
  it('reads comparison signs in all their forms, and in words', () => {
    const written: Record<string, readonly [string | null, string, string]> = {
      '≥90%': ['≥', '90', '%'],
      '≧90％': ['≥', '90', '%'],
      '＝100%': ['=', '100', '%'],
      '═100%': ['=', '100', '%'],
      '﹦100%': ['=', '100', '%'],
      '≤12.80万元': ['≤', '12.8', '万元'],
      不少于20次: ['≥', '20', '次'],
      小于5次: ['<', '5', '次'],
      '2天以内': ['≤', '2', '天'],
      '98%以上': ['≥', '98', '%'],
      '60000人': [null, '60000', '人'],
      '62000万': [null, '62000', '万'],
    }
    for (const [text, expected] of Object.entries(written))
      expect([text, ...read(text)]).toEqual([text, 'figure', ...expected])
  })

  it('tells times from figures', () => {
    for (const text of ['2024年度', '2024年12月31日前', '12月底前', '全年', '2024年底']) {
      expect([text, read(text)[0]]).toEqual([text, 'time'])
    }
  })

  it('reads ranges with one or two units', () => {
    expect(read('80%-90%')).toEqual(['range', '80', '90', '%'])
    expect(read('3～5天')).toEqual(['range', '3', '5', '天'])
    expect(read('2至3名')).toEqual(['range', '2', '3', '名'])
  })

  it('reads the tiers of completion', () => {
    expect(read('已完成')).toEqual(['tier', 'met'])
    expect(read('全年完成')).toEqual(['tier', 'met'])
    expect(read('部分达成年度指标')).toEqual(['tier', 'partly-met'])
    expect(read('未完成')).toEqual(['tier', 'unmet'])
  })

  it('leaves other words as words', () => {
    expect(read('显著提升')).toEqual(['wording', '显著提升'])
    expect(read('7,00.0,77')).toEqual(['wording', '7,00.0,77'])
  })
})
