import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './shortage-claim-holds.ts'

function staffed(staff: string, quota: string, ...problems: readonly string[]) {
  return aPackage({
    baseData: { staffing: { unit: { quota, staff } } },
    unitReport: { sections: { problems } },
  })
}

testRule(rule, {
  passes: {
    'no claim': aPackage(),
    'a shortage within the quota': staffed('18', '20', '我中心人员不足。'),
    'a quota that is just filled': staffed('20', '20', '我中心人员不足。'),
    'too many and no claim': staffed('22', '20', '部分渠段受损。'),
    'a shortage in one office': staffed('22', '20', '财务股人员不足，稽核人员较少。'),
    'a shortage of one profession': staffed('22', '20', '专业技术人员短缺。'),
    'staff lent to others': staffed('22', '20', '3人长期借调外单位，在岗人员不足。'),
    'no shortage': staffed('22', '20', '不存在人员不足的问题。'),
    'blank cells': staffed('', '20', '我中心人员不足。'),
    'no base data': aPackage({ baseData: null, unitReport: { sections: { problems: ['我中心人员不足。'] } } }),
  },
  finds: {
    'a shortage above the quota': {
      package: staffed('22', '20', '由于编制限制，我中心人员不足。'),
      findings: [
        {
          message: 'overQuota',
          at: '4 存在的问题及原因分析·“由于编制限制，我中心人员…”',
          text: '附件4写“我中心人员不足”，而附件1编制20人、在职22人，超编2人，控制率110%。请核对人数；人手确实不够的，写明是哪些岗位、为什么超编仍不够。',
          related: ['1 编制数', '1 2024年实际在职人数'],
        },
      ],
    },
    'said in both reports': {
      package: aPackage({
        baseData: { staffing: { unit: { staff: '22' } } },
        unitReport: { sections: { problems: ['单位人手紧张。'] } },
        projectReport: { sections: { problems: ['我中心人员较少，稽核股仅1人。'] } },
      }),
      findings: [
        {
          message: 'overQuota',
          at: '4 存在的问题及原因分析·“单位人手紧张。”',
          text: '附件4写“单位人手紧张”，而附件1编制20人、在职22人，超编2人，控制率110%。请核对人数；人手确实不够的，写明是哪些岗位、为什么超编仍不够。',
          related: [
            '5 主要经验及做法、存在的问题及原因分析·“我中心人员较少，稽核股仅…”',
            '1 编制数',
            '1 2024年实际在职人数',
          ],
        },
      ],
    },
  },
})
