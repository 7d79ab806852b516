import { describe, expect, it } from 'vitest'
import type { Place } from './entry.ts'
import { indicatorName, measure, money, percent, readEntry, text } from './field.ts'

const place = (quote: string): Place => ({
  attachment: '1',
  label: '',
  quote,
  table: null,
  row: null,
  column: null,
  origin: { format: 'txt', line: 1 },
})

describe('readEntry', () => {
  it('keeps blank, zero, 无, dashes and unreadable text apart', () => {
    const field = money('公用经费')
    const states = ['', '　', '0', '0.00', '无', '——', '/', '……', '7,00.0,77', '12人'].map((quote) => [
      quote,
      readEntry(field, place(quote)).state,
    ])
    expect(states).toEqual([
      ['', 'blank'],
      ['　', 'blank'],
      ['0', 'value'],
      ['0.00', 'value'],
      ['无', 'none'],
      ['——', 'dash'],
      ['/', 'dash'],
      ['……', 'dash'],
      ['7,00.0,77', 'unreadable'],
      ['12人', 'unreadable'],
    ])
  })

  it('takes any words as text, also 无 and dashes', () => {
    expect(readEntry(text('备注'), place(' 无 ')).value).toBe('无')
  })

  it('keeps the text as printed beside the value', () => {
    const entry = readEntry(percent('执行率'), place('　101%'))
    expect([entry.value?.amount.toString(), entry.value?.unit, entry.place.quote]).toEqual(['101', '%', '　101%'])
  })

  it('reads a target as a measure whatever it says', () => {
    expect(readEntry(measure('年度指标值'), place('逐步改善')).value).toEqual({ kind: 'wording', text: '逐步改善' })
  })
})

describe('indicatorName', () => {
  it.each([
    ['指标1：培训场次', '培训场次'],
    ['★指标 2: 参训人数', '参训人数'],
    ['指标体系建设个数', '指标体系建设个数'],
    ['1、培训场次', '1、培训场次'],
  ])('reads “%s” as “%s”', (quote, name) => {
    expect(readEntry(indicatorName('三级指标'), place(quote)).value).toBe(name)
  })
})
