import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './cost-is-money-with-ceiling.ts'

const cost = (level3: string, target: string, level2 = '成本指标') =>
  withIndicators([{ level2, level3, target, actual: target }])

testRule(rule, {
  passes: {
    'unit costs of a good package': aPackage(),
    'no sign is for another rule': cost('稽核经费', '12.80万元'),
    'a payment standard that is fixed': cost('人均补助标准', '=600元/人'),
    'a rate of control': cost('成本控制率', '≤100%'),
    'a standard that those in need get at least': cost('月人均补助标准', '≥350元'),
    'saving more is better': cost('成本节约率', '≥5%'),
    'a figure in the unit of the table': cost('项目总成本', '≤64000'),
    'words about the budget': cost('项目总成本', '控制在预算批复以内'),
    'a range': cost('单位成本', '500-600元/人'),
    'what it costs society or nature is seldom money': withIndicators([
      { level2: '社会成本指标', level3: '施工扰民投诉', target: '≤3起', actual: '0起' },
      { level2: '生态环境成本指标', level3: '对环境的影响', target: '可控', actual: '达成' },
    ]),
    'a blank target, or none': withIndicators([
      { level2: '成本指标', level3: '参保经办', target: '' },
      { level2: '成本指标', level3: '其他成本', target: '—' },
      { level2: '成本指标', level3: '无', target: '2024年度' },
    ]),
    'a count under quantity': withIndicators([{ level3: '参保经办', target: '2024年度' }]),
  },
  finds: {
    'a year as the target of a cost': {
      package: aPackage({
        unitEvaluation: null,
        projects: [
          projectWith('调查经费', [{ level2: '成本指标', level3: '参保经办', target: '2024年度', actual: '已完成' }]),
        ],
      }),
      findings: [
        {
          message: 'notMoney',
          at: '3-1 “参保经办”·年度指标值',
          text: '“调查经费”的成本指标“参保经办”的指标值是“2024年度”，不是金额也不是成本比率，看不出花了多少。请改为总成本或单位成本，如“≤……万元”。',
          related: ['3-1 “参保经办”·三级指标'],
        },
      ],
    },
    'a count, a tier and words about something else': {
      package: withIndicators([
        { level2: '成本指标', level3: '宣讲次数', target: '≥20次' },
        { level2: '经济成本指标', level3: '任务', target: '完成' },
        { level2: '成本指标', level3: '服务', target: '良好' },
      ]),
      findings: [
        {
          message: 'notMoney',
          at: '2 “宣讲次数”·年度指标值',
          text: '“部门整体支出”的成本指标“宣讲次数”的指标值是“≥20次”，不是金额也不是成本比率，看不出花了多少。请改为总成本或单位成本，如“≤……万元”。',
        },
        {
          message: 'notMoney',
          at: '2 “任务”·年度指标值',
          text: '“部门整体支出”的成本指标“任务”的指标值是“完成”，不是金额也不是成本比率，看不出花了多少。请改为总成本或单位成本，如“≤……万元”。',
        },
        {
          message: 'notMoney',
          at: '2 “服务”·年度指标值',
          text: '“部门整体支出”的成本指标“服务”的指标值是“良好”，不是金额也不是成本比率，看不出花了多少。请改为总成本或单位成本，如“≤……万元”。',
        },
      ],
    },
    'a floor, as if more cost were better': {
      package: cost('项目总成本', '≥12.80万元'),
      findings: [
        {
          message: 'floor',
          at: '2 “项目总成本”·年度指标值',
          text: '“部门整体支出”的成本指标“项目总成本”的指标值是“≥12.80万元”，成本写成了下限，花得越多越好。请改为“≤”开头的上限。',
        },
      ],
    },
  },
})
