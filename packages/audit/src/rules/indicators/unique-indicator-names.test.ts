import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { projectWith, withIndicators } from '../../testing/with-indicators.ts'
import rule from './unique-indicator-names.ts'

testRule(rule, {
  passes: {
    'every indicator has its own name': aPackage(),
    'one name in two tables': aPackage({
      projects: {
        0: projectWith('农村供水保障经费', [{ level3: '供水用户满意度' }]),
        1: projectWith('水库巡查管护经费', [{ level3: '供水用户满意度' }]),
      },
    }),
    'names that differ in one word': withIndicators([{ level3: '干渠清淤长度' }, { level3: '支渠清淤长度' }]),
    'two heads without an indicator': withIndicators([
      { level2: '生态效益指标', level3: '无' },
      { level2: '可持续影响指标', level3: '无' },
      { level3: '—' },
      { level3: '—' },
    ]),
    'a repeated name in rows without any value': withIndicators([
      { level3: '渠道清淤长度' },
      { level3: '渠道清淤长度', target: '', actual: '', weight: '', score: '' },
    ]),
  },
  finds: {
    'one satisfaction under two heads': {
      package: withIndicators([
        { level2: '服务对象满意度指标', level3: '群众满意度', target: '≥95%', actual: '95%' },
        { level2: '社会效益指标', level3: '受益人数', target: '≥900人', actual: '900人' },
        { level2: '服务对象满意度指标', level3: '群众满意度', target: '≥95%', actual: '95%' },
      ]),
      findings: [
        {
          message: 'repeated',
          at: '2 “群众满意度”·三级指标',
          text: '“部门整体支出”的三级指标“群众满意度”出现了2次，同一件事会重复计分。请只保留一行并重新分配分值；确属不同的事，请在名称中写明区别。',
          related: ['2 “群众满意度”·三级指标'],
        },
      ],
    },
    'the same name with other spaces, numbers and brackets is one finding for all': {
      package: withIndicators([
        { level3: '参保 人数' },
        { level3: '1.参保人数' },
        { level3: '指标3：参保人数' },
        { level3: '“参保人数”' },
      ]),
      findings: [
        {
          message: 'repeated',
          at: '2 “1.参保人数”·三级指标',
          text: '“部门整体支出”的三级指标“参保人数”出现了4次，同一件事会重复计分。请只保留一行并重新分配分值；确属不同的事，请在名称中写明区别。',
          related: ['2 “参保人数”·三级指标', '2 “指标3：参保人数”·三级指标', '2 ““参保人数””·三级指标'],
        },
      ],
    },
    'two names twice are two findings': {
      package: withIndicators([
        { level3: '甲类户数' },
        { level3: '乙类户数' },
        { level3: '甲类户数' },
        { level3: '乙类户数' },
      ]),
      findings: [
        {
          message: 'repeated',
          at: '2 “甲类户数”·三级指标',
          text: '“部门整体支出”的三级指标“甲类户数”出现了2次，同一件事会重复计分。请只保留一行并重新分配分值；确属不同的事，请在名称中写明区别。',
        },
        {
          message: 'repeated',
          at: '2 “乙类户数”·三级指标',
          text: '“部门整体支出”的三级指标“乙类户数”出现了2次，同一件事会重复计分。请只保留一行并重新分配分值；确属不同的事，请在名称中写明区别。',
        },
      ],
    },
  },
})
