import { describe, expect, it } from 'vitest'
import { readFigure } from '../../forms/figure.ts'
import { inOneUnit } from './common-unit.ts'

function common(...texts: readonly string[]): string | null {
  const figures = texts.map((text) => {
    const figure = readFigure(text)
    if (!figure) throw new Error(`no figure: ${text}`)
    return figure
  })
  const one = inOneUnit(figures)
  return one?.amounts.map((amount) => amount.toString() + one.unit).join(' ') ?? null
}

describe('inOneUnit', () => {
  it.each([
    [['2500万元', '3162万元'], '25000000元 31620000元'],
    [['12.80万元', '128208.80元'], '128000元 128208.8元'],
    [['0.5亿元', '5000万'], '50000000元 50000000元'],
    [['2500万元', '3162万'], '25000000元 31620000元'],
    [['5000万', '0.5亿元'], '50000000元 50000000元'],
    [['6.2万人', '62000人'], '62000人 62000人'],
    [['900人', '1000名'], '900人 1000人'],
    [['20次', '20场次'], '20次 20次'],
    [['5日', '5天'], '5天 5天'],
    [['15个工作日', '15工作日'], '15工作日 15工作日'],
    [['90%', '９５％'], '90% 95%'],
    [['90%', '95百分比'], '90% 95%'],
    [['12次/年', '12次'], '12次 12次'],
    [['3公里', '3200米'], '3000米 3200米'],
    [['60亩（含轮作）', '60亩'], '60亩 60亩'],
    [['100', '120'], '100 120'],
    [['100', '120人'], '100人 120人'],
    [['6.2万人', '6.3'], '62000人 63000人'],
    [['90%', '95'], '90% 95%'],
    [['0%', '0'], '0% 0%'],
  ])('brings %j to %s', (texts, expected) => {
    expect(common(...texts)).toBe(expected)
  })

  it.each([
    ['人 and 万 without 人 may be a slip of the pen', ['60000人', '62000万']],
    ['people and visits', ['900人', '900人次']],
    ['days and working days', ['15日', '15个工作日']],
    ['a share beside a percentage', ['90%', '0.95']],
    ['a percentage and points of it', ['5%', '5个百分点']],
    ['hectares are not known', ['60亩', '4公顷']],
  ])('leaves %s', (_, texts) => {
    expect(common(...texts)).toBeNull()
  })
})
