import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'

const read = (text: string) =>
  figuresIn(text).map(({ kind, amount, decimals, unit, start, end }) => [
    kind,
    amount.toText(decimals),
    unit,
    text.slice(start, end),
  ])

describe('figuresIn', () => {
  it('reads money with its unit, decimals and place', () => {
    expect(read('渠道维修支出1,143,900.00元，折合114.39万元，累计 0.2 亿元。')).toEqual([
      ['money', '1143900.00', '元', '1,143,900.00元'],
      ['money', '114.39', '万元', '114.39万元'],
      ['money', '0.2', '亿元', '0.2 亿元'],
    ])
  })

  it('reads percentages, people and counts', () => {
    expect(read('在岗１８人，执行率97.5％，巡查576座次，受益3.2万人次，问卷200份')).toEqual([
      ['people', '18', '人', '１８人'],
      ['percent', '97.5', '%', '97.5％'],
      ['count', '576', '座次', '576座次'],
      ['people', '3.2', '万人次', '3.2万人次'],
      ['count', '200', '份', '200份'],
    ])
  })

  it('passes over dates, years, durations, ordinals and document numbers', () => {
    expect(read('2024年5月12日，依据财办〔2020〕10号和预算法第57条，第3次会议用时6个月、15日，型号A4件')).toEqual([])
  })

  it('passes over both ends of a range', () => {
    expect(read('每组2-3名，补助5万元至8万元，共12组')).toEqual([])
  })

  it('passes over numbers without a unit', () => {
    expect(read('编号20240017，电话0000-0000000')).toEqual([])
  })

  it('leaves open what 万 counts', () => {
    expect(read('项目支出12.8万，')).toEqual([['count', '12.8', '万', '12.8万']])
  })

  it('takes a comma for a thousands sign only where three digits follow', () => {
    expect(read('宣传20,100次')).toEqual([['count', '20100', '次', '20,100次']])
    expect(read('宣传20,10次')).toEqual([['count', '10', '次', '10次']])
  })
})
