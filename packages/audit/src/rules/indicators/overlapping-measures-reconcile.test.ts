import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import { withIndicators } from '../../testing/with-indicators.ts'
import rule from './overlapping-measures-reconcile.ts'

const registered = (actual: string, reason = '') => ({ level3: '工伤参保登记人数', target: '≥61000人', actual, reason })
const managed = (actual: string, reason = '') => ({ level3: '工伤统筹管理人数', target: '≥60000人', actual, reason })
const silent = { unitReport: null, projectReport: null }

testRule(rule, {
  passes: {
    'a good package has no such pair': aPackage(),
    'both numbers equal': withIndicators([registered('62954人'), managed('62954人')], silent),
    'equal in two units': withIndicators([registered('6.2万人'), managed('62000人')], silent),
    'a reason that tells the two apart': withIndicators(
      [registered('62954人'), managed('62000人', '不含已参保未缴费的954人。')],
      silent,
    ),
    'a note under the table': withIndicators([registered('62954人'), managed('62000人')], {
      ...silent,
      unitEvaluation: { notes: ['备注：统筹管理人数的口径为正常缴费人数。'] },
    }),
    'a sentence of the report': withIndicators([registered('62954人'), managed('62000人')], {
      projectReport: null,
      unitReport: { sections: { performance: ['参保登记62954人，其中正常缴费62000人。'] } },
    }),
    'fewer passed than took part, as may be': withIndicators(
      [
        { level3: '参训人数', actual: '120人' },
        { level3: '考核合格人数', actual: '112人' },
      ],
      silent,
    ),
    'a unit that leaves open what is counted': withIndicators([registered('62954人'), managed('62000万')], silent),
    'a blank number, or words': withIndicators([registered(''), managed('62000人')], silent),
    'one of the pair only': withIndicators([registered('62954人')], silent),
  },
  finds: {
    'two numbers a few apart without a word on why': {
      package: withIndicators(
        [registered('62954人', '扩面、加强宣传'), managed('62000人', '参保缴费人数增加')],
        silent,
      ),
      findings: [
        {
          message: 'unexplained',
          at: '2 “工伤统筹管理人数”·实际完成值',
          text: '“部门整体支出”的“工伤参保登记人数”是62954人，“工伤统筹管理人数”是62000人，相差954人，没有写明口径有什么不同。请在偏差原因或报告中说明差额是哪些，避免被看成同一个数填错。',
          related: ['2 “工伤参保登记人数”·实际完成值'],
        },
      ],
    },
    'more managed than registered': {
      package: withIndicators([registered('62000人'), managed('62954人', '口径为年末人数。')], silent),
      findings: [
        {
          message: 'reversed',
          at: '2 “工伤统筹管理人数”·实际完成值',
          text: '“部门整体支出”的“工伤统筹管理人数”是62954人，大于范围更宽的“工伤参保登记人数”62000人，多954人。请核对台账；口径不同的，请写明各自包括什么。',
        },
      ],
    },
    'more passed than took part': {
      package: withIndicators(
        [
          { level3: '村医参训人数', actual: '112人' },
          { level3: '村医考核合格人数', actual: '120名' },
        ],
        silent,
      ),
      findings: [
        {
          message: 'reversed',
          at: '2 “村医考核合格人数”·实际完成值',
          text: '“部门整体支出”的“村医考核合格人数”是120名，大于范围更宽的“村医参训人数”112人，多8人。请核对台账；口径不同的，请写明各自包括什么。',
        },
      ],
    },
  },
})
