import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './required-heads-present.ts'

const row = (level2: string, level3: string) => ({ level2, level3 })
const output = [row('数量指标', '甲数'), row('质量指标', '乙率'), row('时效指标', '丙率')]
const benefit = row('社会效益指标', '受益人数')

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'the least that is usual': withIndicators([...output, benefit]),
    'quality without timeliness': withIndicators([
      row('数量指标', '甲数'),
      row('数量指标', '丁数'),
      row('质量指标', '乙率'),
      benefit,
    ]),
    'a cost counts as output': withIndicators([
      row('数量指标', '甲数'),
      row('时效指标', '丙率'),
      row('成本指标', '总成本'),
      benefit,
    ]),
    'a table on other heads': withIndicators([row('预算执行', '预算完成率'), row('职责履行', '重点工作办结率')]),
    'no indicators at all': withIndicators([]),
    'no tables': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'nothing is counted': {
      package: withIndicators([...output.slice(1), row('成本指标', '总成本'), benefit]),
      findings: [
        {
          message: 'noQuantity',
          at: '2 部门整体支出绩效自评表',
          text: '“部门整体支出”没有数量指标，看不出完成了多少。请在产出指标下至少设一个数量指标。',
        },
      ],
    },
    'everything is only counted': {
      package: withIndicators([row('数量指标', '甲数'), row('数量指标', '乙数'), row('数量指标', '丙数'), benefit]),
      findings: [
        {
          message: 'noQualityNorTime',
          severity: 'info',
          at: '2 部门整体支出绩效自评表',
          text: '“部门整体支出”的产出指标只有数量，没有质量指标和时效指标。工作有标准或时限的，建议补设。',
        },
      ],
    },
    'two outputs and no benefit; rows of 无 do not count': {
      package: withIndicators([...output.slice(0, 2), row('社会效益指标', '无'), row('服务对象满意度指标', '满意度')]),
      findings: [
        {
          message: 'tooFew',
          at: '2 部门整体支出绩效自评表',
          text: '“部门整体支出”的效益指标只有0个，一般不少于1个，少1个。请按项目内容补设。',
        },
        {
          message: 'tooFew',
          at: '2 “甲数”·二级指标',
          text: '“部门整体支出”的产出指标只有2个，一般不少于3个，少1个。请按项目内容补设。',
        },
      ],
    },
  },
})
