import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './target-and-actual-share-type.ts'

function firstRow(target: string, actual: string) {
  return aPackage({ projects: { 0: { indicators: { rows: { 0: { target, actual } } } } } })
}

const at = '3-1 “供水管网抢修处数”·实际完成值'

testRule(rule, {
  passes: {
    'figures beside figures': aPackage(),
    'a figure beside a range': firstRow('100-120处', '110处'),
    'a year beside a year': firstRow('2024年度', '2024年度'),
    'a month beside a month': firstRow('12月底前', '2024年11月'),
    'a tier beside words': firstRow('按规定完成抢修', '达成年度指标'),
    'a figure beside words': firstRow('覆盖全部乡镇', '100%'),
    'words that hold the figure': firstRow('≥120处', '已完成123处'),
    'words that hold the date': firstRow('12月底前', '11月20日完成'),
    'a blank actual value': firstRow('≥120处', ''),
    'a dash': firstRow('≥120处', '——'),
    'no target': firstRow('', '已完成'),
    'none done': firstRow('≥120处', '无'),
  },
  finds: {
    'done for a year': {
      package: firstRow('2024年度', '已完成'),
      findings: [
        {
          message: 'timeExpected',
          at,
          text: '指标“供水管网抢修处数”的年度指标值“2024年度”是时间，实际完成值“已完成”不是时间，看不出何时完成。请填写实际完成的时间；若指标考核的不是时间，请改填可以比较的指标值。',
          related: ['3-1 “供水管网抢修处数”·年度指标值'],
        },
      ],
    },
    'a percentage for a deadline': {
      package: firstRow('12月底前', '100%'),
      findings: [
        {
          message: 'timeExpected',
          at,
          text: '指标“供水管网抢修处数”的年度指标值“12月底前”是时间，实际完成值“100%”不是时间，看不出何时完成。请填写实际完成的时间；若指标考核的不是时间，请改填可以比较的指标值。',
        },
      ],
    },
    'a tier for a figure': {
      package: firstRow('≥120处', '部分达成'),
      findings: [
        {
          message: 'figureExpected',
          at,
          text: '指标“供水管网抢修处数”的年度指标值“≥120处”是数值，实际完成值“部分达成”不是数值，无法比较完成程度。请填写实际完成的数值。',
        },
      ],
    },
    'words for a percentage': {
      package: firstRow('≥98%', '水质良好'),
      findings: [
        {
          message: 'figureExpected',
          at,
          text: '指标“供水管网抢修处数”的年度指标值“≥98%”是数值，实际完成值“水质良好”不是数值，无法比较完成程度。请填写实际完成的数值。',
        },
      ],
    },
    'a year for a figure': {
      package: firstRow('≥12次', '2024年度'),
      findings: [
        {
          message: 'figureExpected',
          at,
          text: '指标“供水管网抢修处数”的年度指标值“≥12次”是数值，实际完成值“2024年度”不是数值，无法比较完成程度。请填写实际完成的数值。',
        },
      ],
    },
  },
})
