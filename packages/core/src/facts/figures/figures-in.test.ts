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

  it('reads Chinese numerals', () => {
    expect(
      read('支出一百二十万元，其中三千〇五元；核减百分之四十，压减三成、两成半，培训二十四人，补助十二万五千元'),
    ).toEqual([
      ['money', '120', '万元', '一百二十万元'],
      ['money', '3005', '元', '三千〇五元'],
      ['percent', '40', '%', '百分之四十'],
      ['percent', '30', '%', '三成'],
      ['percent', '25', '%', '两成半'],
      ['people', '24', '人', '二十四人'],
      ['money', '125000', '元', '十二万五千元'],
    ])
    expect(read('完好率百分之九十六点〇四，投入三亿元，服务五万人次')).toEqual([
      ['percent', '96.04', '%', '百分之九十六点〇四'],
      ['money', '3', '亿元', '三亿元'],
      ['people', '5', '万人次', '五万人次'],
    ])
  })

  it('takes words that begin with a numeral for words', () => {
    expect(
      read(
        '每月一次，十分重要，一成不变，由三成员组成，二〇二四年，五六十人，第十二次，两个一百年，三公经费，万一，一元化',
      ),
    ).toEqual([])
  })
})
