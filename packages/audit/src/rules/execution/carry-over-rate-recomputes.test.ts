import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './carry-over-rate-recomputes.ts'

/** Budget 360.00, spent 352.20: 97.83% done, 2.17% left. */
function says(sentence: string) {
  return aPackage({ unitReport: { sections: { performance: [sentence] } } })
}

function indicator(level3: string, actual: string) {
  return aPackage({ unitEvaluation: { indicators: { rows: { 1: { level3, target: '≥95%', actual } } } } })
}

testRule(rule, {
  passes: {
    'no such rate is stated': aPackage(),
    'both rates right in a sentence': says('2024年度预算完成率为97.83%，结转结余率为2.17%。'),
    'a rate of one decimal': says('结转结余率2.2%。'),
    'nothing carried over because finance took it back': says('结转结余率为0%。'),
    'a rate of last year': says('上年结转结余率为5.00%。'),
    'a rate of a project': says('水库项目预算完成率为90%。'),
    'a target': says('预算完成率目标为95%，已经实现。'),
    'a rate of change': says('结转结余变动率为-12%。'),
    'an indicator with the right rate': indicator('预算完成率', '97.83%'),
    'an indicator of another rate': indicator('水利工程巡查率', '100%'),
    'a blank indicator': indicator('结转结余率', ''),
    'a blank budget': aPackage({
      unitEvaluation: { funds: { total: { budget: '' } } },
      unitReport: { sections: { performance: ['结转结余率为5%。'] } },
    }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'a completion rate of nothing in the table': {
      package: says('2024年度预算完成率为100%。'),
      findings: [
        {
          message: 'wrongCompletion',
          at: '4 部门整体支出绩效情况·“2024年度预算完成率为…”',
          text: '预算完成率写的是100%，按附件2全年执行数352.20除以全年预算数360.00应为98%，相差2个百分点。请核对后重算。',
          related: ['2 年度资金总额·全年预算数', '2 年度资金总额·全年执行数'],
          fix: { '4 部门整体支出绩效情况·“2024年度预算完成率为…”': '2024年度预算完成率为98%。' },
        },
      ],
    },
    'a carry-over rate larger than what is left': {
      package: says('结转结余率为5.00%。'),
      findings: [
        {
          message: 'wrongCarryOver',
          at: '4 部门整体支出绩效情况·“结转结余率为5.00%。”',
          text: '结转结余率写的是5.00%，按附件2全年预算数360.00减执行数352.20后除以预算数应为2.17%，相差2.83个百分点。请核对年末结转结余；已被财政收回的，写明收回数额。',
        },
      ],
    },
    'an indicator with a rate of nothing': {
      package: indicator('预算完成率', '99.00%'),
      findings: [
        {
          message: 'wrongCompletion',
          at: '2 “预算完成率”·实际完成值',
          text: '预算完成率写的是99.00%，按附件2全年执行数352.20除以全年预算数360.00应为97.83%，相差1.17个百分点。请核对后重算。',
        },
      ],
    },
  },
})
