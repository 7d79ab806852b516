import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './target-has-comparator.ts'

testRule(rule, {
  passes: {
    'every target prints its sign': aPackage(),
    'a sign in words': withIndicators([
      { target: '不少于86公里' },
      { level3: '培训场次', target: '20次以上' },
      { level3: '办理时限', target: '5日以内' },
    ]),
    'a sign that the file writes in full width': withIndicators([{ target: '＝100％' }, { target: '≧90%' }]),
    'a range has two bounds of its own': withIndicators([{ target: '90%-95%' }]),
    'a time, a tier and words have no sign to print': withIndicators([
      { level3: '项目完成时限', target: '2024年度', actual: '2024年度' },
      { level3: '任务完成情况', target: '完成', actual: '完成' },
      { level3: '生产条件', target: '明显改善', actual: '达成' },
    ]),
    'a blank target is no target': withIndicators([{ target: '' }, { target: '—' }, { target: '无' }]),
    'a row that names no indicator': withIndicators([{ level3: '无', target: '100%' }]),
    'no tables': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'all bare targets of a table at once, with the sign that name and unit suggest': {
      package: withIndicators([
        { level3: '参保登记人数', target: '61000人' },
        { level3: '宣讲次数', target: '≥20次' },
        { level2: '质量指标', level3: '发放准确率', target: '100%' },
        { level2: '成本指标', level3: '稽核经费', target: ' 12.80 万元 ' },
      ]),
      findings: [
        {
          message: 'noComparator',
          at: '2 “参保登记人数”·年度指标值',
          text: '“部门整体支出”有3个指标的年度指标值没有写比较符号，看不出是至少、至多还是等于。按名称和单位，可以写作：“参保登记人数”≥61000人、“发放准确率”=100%、“稽核经费”≤12.80万元。请逐行核对后补上。',
          related: ['2 “发放准确率”·年度指标值', '2 “稽核经费”·年度指标值'],
        },
      ],
    },
    'each table on its own, below one hundred percent as a floor': {
      package: aPackage({
        projects: {
          0: projectWith('农村供水保障经费', [{ level3: '水质合格率', target: '98%' }]),
          1: projectWith('水库巡查管护经费', [{ level3: '巡查座次', target: '576座次' }]),
        },
      }),
      findings: [
        {
          message: 'noComparator',
          at: '3-1 “水质合格率”·年度指标值',
          text: '“农村供水保障经费”有1个指标的年度指标值没有写比较符号，看不出是至少、至多还是等于。按名称和单位，可以写作：“水质合格率”≥98%。请逐行核对后补上。',
          related: [],
        },
        {
          message: 'noComparator',
          at: '3-2 “巡查座次”·年度指标值',
          text: '“水库巡查管护经费”有1个指标的年度指标值没有写比较符号，看不出是至少、至多还是等于。按名称和单位，可以写作：“巡查座次”≥576座次。请逐行核对后补上。',
        },
      ],
    },
  },
})
