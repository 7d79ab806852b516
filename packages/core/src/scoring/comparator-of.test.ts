import { describe, expect, it } from 'vitest'
import { comparatorOf } from './comparator-of.ts'
import { anIndicator } from './testing/an-indicator.ts'

function signOf(level2: string, name: string, target: string): string {
  const { comparator, isInferred } = comparatorOf(anIndicator({ level2, name, target }))
  return comparator + (isInferred ? '?' : '')
}

describe('comparatorOf', () => {
  it.each([
    ['数量指标', '培训人次', '≥100人次', '≥'],
    ['成本指标', '采购成本', '≤5万元', '≤'],
    ['质量指标', '合格率', '＝100%', '='],
    ['数量指标', '巡查座次', '不少于30座次', '≥'],
    ['时效指标', '办结时限', '5日以内', '≤'],
    ['成本指标', '改造成本', '小于5万元', '<'],
  ])('takes the sign as printed: %s %s %s is %s', (level2, name, target, sign) => {
    expect(signOf(level2, name, target)).toBe(sign)
  })

  it.each([
    ['成本指标', '参保经办', '5万元'],
    ['成本指标', '稽核工作经费', '12.80万元'],
    ['成本指标', '困难补助标准', '5000元/人'],
    ['数量指标', '培训经费', '3万元'],
    ['时效指标', '业务办理', '5个工作日'],
    ['时效指标', '故障平均修复时长', '24小时'],
    ['社会效益指标', '群众等待时间', '15分钟'],
    ['数量指标', '平均办结天数', '15天'],
    ['社会效益指标', '有效投诉件数', '3件'],
    ['质量指标', '安全事故发生率', '1%'],
    ['社会效益指标', '企业欠缴户数', '2户'],
    ['质量指标', '业务差错率', '1%'],
    ['过程指标', '在职人员控制率', '100%'],
    ['过程指标', '“三公经费”变动率', '0%'],
    ['成本指标', '成本控制率', '100%'],
  ])('less is better where no sign is printed: %s %s %s', (level2, name, target) => {
    expect(signOf(level2, name, target)).toBe('≤?')
  })

  it.each([
    ['数量指标', '工伤待遇发放金额', '2500万元'],
    ['数量指标', '培训时长', '40小时'],
    ['数量指标', '河道巡查天数', '200天'],
    ['时效指标', '供水保障时间', '24小时'],
    ['时效指标', '待遇发放及时率', '99%'],
    ['成本指标', '成本节约率', '5%'],
    ['成本指标', '资金到位率', '100%'],
    ['经济效益指标', '争取上级专项经费', '50万元'],
    ['经济效益指标', '征缴收入', '1500万元'],
    ['社会效益指标', '投诉下降率', '20%'],
    ['社会效益指标', '投诉办结率', '95%'],
    ['社会效益指标', '欠缴追回金额', '30万元'],
    ['数量指标', '事故隐患排查数', '100处'],
    ['质量指标', '违法案件查处率', '95%'],
    ['服务对象满意度指标', '群众满意度', '95%'],
    ['数量指标', '工伤事故调查件数', '60件'],
    ['质量指标', '森林病虫害控制率', '95%'],
  ])('more is better where no sign is printed: %s %s %s', (level2, name, target) => {
    expect(signOf(level2, name, target)).toBe('≥?')
  })
})
