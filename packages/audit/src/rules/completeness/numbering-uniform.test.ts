import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './numbering-uniform.ts'

const rows = (...names: readonly string[]) =>
  aPackage({
    baseData: {
      spending: {
        projectLines: names.map((rowLabel) => ({ rowLabel, lastYear: '1.00', budget: '1.00', final: '1.00' })),
      },
    },
  })
const heads = (...names: readonly string[]) =>
  aPackage({
    unitEvaluation: {
      indicators: { rows: names.map((level1, at) => ({ level1, level2: '数量指标', level3: `指标${at}` })) },
    },
  })

testRule(rule, {
  passes: {
    'rows numbered 1、 2、 and brackets of full width': aPackage(),
    'no table at all': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
    'rows numbered 1. 2.': rows('1.甲经费', '  2．乙经费', '10. 丙经费'),
    'rows without numbers': rows('甲经费', '乙经费', '……'),
    'a level below numbered in another way': rows('1、业务工作经费', '（1）稽查经费', '①差旅', '2、运行维护经费'),
    'a figure at the head of a name is no number': rows('1、甲经费', '2.5万亩农田补助'),
    'brackets of half width throughout': heads('产出指标(50分)', '效益指标(30分)', '满意度指标(10分)'),
    'heads without brackets': heads('产出指标', '效益指标', ''),
  },
  finds: {
    'one row numbered otherwise': {
      package: rows('    1、稽查工作经费', '2.调查经费', '3.征管经费'),
      findings: [
        {
          message: 'projectRows',
          at: '1 “1、稽查工作经费”',
          text: '项目支出各行的编号写法不一：“1、稽查工作经费”与其他行的“1.”不同。请统一成一种。',
          related: ['1 “2.调查经费”', '1 “3.征管经费”'],
          fix: { '1 “1、稽查工作经费”': '    1.稽查工作经费' },
        },
      ],
    },
    'three ways of numbering': {
      package: rows('1、甲经费', '2：乙经费', '3、丙经费', '4.丁经费'),
      findings: [
        {
          message: 'projectRows',
          at: '1 “2：乙经费”',
          text: '项目支出各行的编号写法不一：“2：乙经费”、“4.丁经费”与其他行的“1、”不同。请统一成一种。',
          related: ['1 “4.丁经费”', '1 “1、甲经费”', '1 “3、丙经费”'],
        },
      ],
    },
    'half-width brackets among full-width ones': {
      package: heads('产出指标\n(50分)', '产出指标\n(50分)', '效益指标（30分）　', '满意度指标（20分）'),
      findings: [
        {
          message: 'brackets',
          at: '2 “指标0”·一级指标',
          text: '一级指标分值的括号写法不一：“产出指标(50分)”用半角，“效益指标（30分）”、“满意度指标（20分）”用全角。请统一用全角括号。',
          related: ['2 “指标2”·一级指标', '2 “指标3”·一级指标'],
          fix: { '2 “指标0”·一级指标': '产出指标\n（50分）', '2 “指标1”·一级指标': '产出指标\n（50分）' },
        },
      ],
    },
    'a pair of brackets that do not match': {
      package: heads('产出指标（50分)', '效益指标（30分）'),
      findings: [
        {
          message: 'brackets',
          at: '2 “指标0”·一级指标',
          text: '一级指标分值的括号写法不一：“产出指标（50分)”用半角，“产出指标（50分)”、“效益指标（30分）”用全角。请统一用全角括号。',
        },
      ],
    },
  },
})
