import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './standard-indicator-names.ts'

const rate = (level3: string) => ({ level2: '质量指标', level3, target: '≥90%', actual: '95%' })

testRule(rule, {
  passes: {
    'a unit with indicators of its own': aPackage(),
    'the standard names themselves, with quotation marks and spaces': withIndicators(
      ['固定资产 利用率', '“三公经费”控制率', '政府采购执行率', '结转结余率', '结转结余变动率'].map(rate),
    ),
    'a word before the standard name makes it narrower': withIndicators(
      ['本级政府采购执行率', '上年结转结余率'].map(rate),
    ),
    'another indicator of the same kind': withIndicators(
      ['公用经费节约率', '固定资产报废率', '水质达标率', '预算执行率', '在职人员培训率'].map(rate),
    ),
    'projects have indicators of their own': aPackage({
      projects: { 0: projectWith('农村供水保障经费', [rate('固定资产高利用率')]) },
    }),
    'no unit evaluation': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'a letter too many': {
      package: withIndicators([rate('固定资产高利用率')]),
      findings: [
        {
          message: 'nearlyStandard',
          at: '2 “固定资产高利用率”·三级指标',
          text: '“部门整体支出”的指标“固定资产高利用率”与共性指标“固定资产利用率”只差一两个字。如果说的是同一个指标，建议用规范名称“固定资产利用率”。',
          fix: { '2 “固定资产高利用率”·三级指标': '固定资产利用率' },
        },
      ],
    },
    'letters left out, added in the middle, or one changed': {
      package: withIndicators(['在职控制率', '政府采购预算执行率', '公用经费控制数率', '资金使用合法性'].map(rate)),
      findings: [
        {
          message: 'nearlyStandard',
          at: '2 “在职控制率”·三级指标',
          text: '“部门整体支出”的指标“在职控制率”与共性指标“在职人员控制率”只差一两个字。如果说的是同一个指标，建议用规范名称“在职人员控制率”。',
        },
        {
          message: 'nearlyStandard',
          at: '2 “政府采购预算执行率”·三级指标',
          text: '“部门整体支出”的指标“政府采购预算执行率”与共性指标“政府采购执行率”只差一两个字。如果说的是同一个指标，建议用规范名称“政府采购执行率”。',
        },
        {
          message: 'nearlyStandard',
          at: '2 “公用经费控制数率”·三级指标',
          text: '“部门整体支出”的指标“公用经费控制数率”与共性指标“公用经费控制率”只差一两个字。如果说的是同一个指标，建议用规范名称“公用经费控制率”。',
        },
        {
          message: 'nearlyStandard',
          at: '2 “资金使用合法性”·三级指标',
          text: '“部门整体支出”的指标“资金使用合法性”与共性指标“资金使用合规性”只差一两个字。如果说的是同一个指标，建议用规范名称“资金使用合规性”。',
          fix: null,
        },
      ],
    },
  },
})
