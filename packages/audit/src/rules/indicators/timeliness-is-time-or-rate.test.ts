import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './timeliness-is-time-or-rate.ts'

const timely = (level3: string, target: string) =>
  withIndicators([{ level2: '时效指标', level3, target, actual: target }])

testRule(rule, {
  passes: {
    'durations and rates of a good package': aPackage(),
    'a date': timely('完工时间', '2024年12月底前'),
    'the year': timely('项目完成时限', '2024年度'),
    'working days': timely('办结时限', '≤15个工作日'),
    'a number of months': timely('建设工期', '12个月'),
    'months of a year': timely('实施期', '1-12月'),
    'so many a month': timely('巡查频次', '≥2次/月'),
    'words about time': timely('资金支付', '及时支付'),
    'a date in words': timely('完工时间', '预计12月份完工'),
    'a tier': timely('按计划完成', '完成'),
    'a figure without a unit': timely('完成时限', '12'),
    'a blank target': timely('完成时限', ''),
    'a count under quantity': withIndicators([{ level3: '宣讲次数', target: '≥20次' }]),
  },
  finds: {
    'a count of acts': {
      package: timely('政策宣讲次数', '≥20次'),
      findings: [
        {
          message: 'notTime',
          at: '2 “政策宣讲次数”·年度指标值',
          text: '“部门整体支出”的时效指标“政策宣讲次数”的指标值是“≥20次”，不是时间、时长或比率，看不出是否及时。请改为完成时间（如“12月底前”）、时限（如“不超过若干个工作日”）或及时率；数量请移到数量指标。',
          related: ['2 “政策宣讲次数”·三级指标'],
        },
      ],
    },
    'money, and words about something else': {
      package: withIndicators([
        { level2: '时效指标', level3: '资金投入', target: '12万元', actual: '12万元' },
        { level2: '时效类指标', level3: '服务态度', target: '良好', actual: '良好' },
      ]),
      findings: [
        {
          message: 'notTime',
          at: '2 “资金投入”·年度指标值',
          text: '“部门整体支出”的时效指标“资金投入”的指标值是“12万元”，不是时间、时长或比率，看不出是否及时。请改为完成时间（如“12月底前”）、时限（如“不超过若干个工作日”）或及时率；数量请移到数量指标。',
        },
        {
          message: 'notTime',
          at: '2 “服务态度”·年度指标值',
          text: '“部门整体支出”的时效指标“服务态度”的指标值是“良好”，不是时间、时长或比率，看不出是否及时。请改为完成时间（如“12月底前”）、时限（如“不超过若干个工作日”）或及时率；数量请移到数量指标。',
        },
      ],
    },
  },
})
