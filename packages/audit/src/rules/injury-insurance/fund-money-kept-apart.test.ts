import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './fund-money-kept-apart.ts'

function agency(sentence: string, changes: PackageTexts = {}) {
  return aPackage({
    unit: '清溪县工伤保险服务中心',
    unitReport: { sections: { performance: [sentence] } },
    ...changes,
  })
}

const paid = (spent: string): PackageTexts => ({
  unitEvaluation: {
    funds: { total: { spent } },
    indicators: { rows: { 5: { level3: '工伤待遇发放金额', target: '100万元', actual: '120万元' } } },
  },
})

testRule(rule, {
  passes: {
    'another unit': aPackage({ unitReport: { sections: { performance: ['工作经费从工伤保险基金列支。'] } } }),
    'an agency that keeps them apart': agency('工伤待遇由工伤保险基金支付，工作经费由财政预算安排。'),
    'what must not be': agency('人员经费不得从工伤保险基金中列支。'),
    'prevention, which the law allows': agency('工伤预防宣传费从工伤保险基金列支。'),
    'parts of the unit’s own spending': agency('部门整体支出352.20万元，其中基本支出256.00万元。'),
    'benefits beside the spending': agency('全年支付工伤待遇120万元，部门整体支出352.20万元。'),
    'a total that its parts make': agency('各项工作有序。', paid('352.20')),
    'a total above its parts by something else': agency('各项工作有序。', paid('360.00')),
    'blank parts': agency('各项工作有序。', {
      unitEvaluation: { ...paid('472.20').unitEvaluation, spending: { basic: '', projects: '' } },
    }),
  },
  finds: {
    'running costs paid out of the fund': {
      package: agency('稽核办公费从工伤保险基金中列支。'),
      findings: [
        {
          message: 'paidFromFund',
          at: '4 部门整体支出绩效情况·“稽核办公费从工伤保险基金…”',
          text: '附件4写“办公费从工伤保险基金中列支”。工伤保险基金只能用于待遇、鉴定、预防宣传培训等法定项目，单位的人员和工作经费由财政预算安排：请核对资金来源；确有列支的，按规定归还并说明。',
        },
      ],
    },
    'benefits among the spending of the unit': {
      package: agency('部门整体支出3514.20万元，其中工伤待遇支出3162.00万元，基本支出256.00万元。'),
      findings: [
        {
          message: 'countedAsSpending',
          at: '4 部门整体支出绩效情况·“部门整体支出3514.2…”',
          text: '附件4把工伤待遇支出3162.00万元写作部门整体支出的一部分。这是工伤保险基金的收支，不是部门支出：请从部门支出中剔除，单独写在社会保险基金预算一节。',
        },
      ],
    },
    'benefits within the total of 附件2': {
      package: agency('各项工作有序。', paid('472.20')),
      findings: [
        {
          message: 'includedInTotal',
          at: '2 年度资金总额·全年执行数',
          text: '附件2“年度资金总额”的全年执行数为472.20，比基本支出与项目支出之和多120.00万元，正好是“工伤待遇发放金额”的120万元，看来把基金的支出计入了部门支出。请从部门支出中剔除。',
          related: ['2 基本支出', '2 项目支出', '2 “工伤待遇发放金额”·实际完成值'],
        },
      ],
    },
  },
})
