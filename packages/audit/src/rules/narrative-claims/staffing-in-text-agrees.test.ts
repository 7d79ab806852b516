import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './staffing-in-text-agrees.ts'

function saying(...overview: readonly string[]) {
  return aPackage({ projectReport: null, unitReport: { sections: { overview } } })
}

testRule(rule, {
  passes: {
    'the same numbers in report and table': aPackage(),
    'Chinese numerals, and 名 for 人': saying('核定编制二十名，年末在职十八人。'),
    'a rate that is rounded': saying('在职人员控制率90%。'),
    'a rate that follows from posts and staff although 附件1 prints another': aPackage({
      baseData: { staffing: { unit: { rate: '89%' } } },
      unitReport: { sections: { overview: ['在职人员控制率90.00%。'] } },
    }),
    'posts of one kind beside those of another': saying('行政编制5名、事业编制15名，年末在职18人。'),
    'people of an office and of the beginning of the year': saying('财务股在职3人，年初在职20人，年末在职18人。'),
    'people of all such units': saying('全县水利系统编制86人，在职79人。'),
    'people of another year': saying('2023年在职19人。'),
    'a report that names no number': saying('本单位承担供水职责。'),
    'blank cells': aPackage({ baseData: { staffing: { unit: { quota: '', staff: '' } } }, projectReport: null }),
    'no base data': aPackage({ baseData: null }),
  },
  finds: {
    'another number of posts': {
      package: saying('核定编制22人，年末在职18人。'),
      findings: [
        {
          message: 'differs',
          at: '4 部门（单位）基本情况·“核定编制22人，年末在职…”',
          text: '附件4正文的编制数为22人，附件1“编制数”为20人，相差2人。最可能是附件1的20人：附件1的控制率是按它算的。请对照编制批复和在职名册改为一致。',
          related: ['1 编制数'],
        },
      ],
    },
    'the number of staff in place of the posts': {
      package: saying('核定编制18人，年末在职18人。'),
      findings: [
        {
          message: 'swapped',
          at: '4 部门（单位）基本情况·“核定编制18人，年末在职…”',
          text: '附件4正文的编制数为18人，附件1“编制数”为20人，相差2人；18人是附件1的在职人数，看来是两个数写混了。最可能是附件1的20人：附件1的控制率是按它算的。请核对后改为一致。',
        },
      ],
    },
    'a table that its own rate speaks against': {
      package: aPackage({ baseData: { staffing: { unit: { staff: '17' } } }, projectReport: null }),
      findings: [
        {
          message: 'differs',
          at: '1 2024年实际在职人数',
          text: '附件1“2024年实际在职人数”的在职人数为17人，附件4正文为18人，相差1人。最可能是附件4的18人：附件1的控制率是按它算的。请对照编制批复和在职名册改为一致。',
          related: ['4 部门（单位）基本情况·“清溪县水利服务中心是清溪…”'],
        },
      ],
    },
    'two reports of which no table tells the right one': {
      package: aPackage({
        baseData: null,
        unitReport: { sections: { overview: ['核定编制20人。'] } },
        projectReport: { sections: { overview: ['核定编制22人。'] } },
      }),
      findings: [
        {
          message: 'differs',
          at: '5 项目支出基本情况·“核定编制22人。”',
          text: '附件5正文的编制数为22人，附件4正文为20人，相差2人。请对照编制批复和在职名册改为一致。',
          related: ['4 部门（单位）基本情况·“核定编制20人。”'],
        },
      ],
    },
    'a rate that follows from nothing': {
      package: saying('在职人员控制率95%。'),
      findings: [
        {
          message: 'differs',
          at: '4 部门（单位）基本情况·“在职人员控制率95%。”',
          text: '附件4正文的在职人员控制率为95%，附件1“控制率”为90.00%，相差5%。最可能是附件1的90.00%：它写得最细。请对照编制批复和在职名册改为一致。',
        },
      ],
    },
    'one number wrong in two places is one finding': {
      package: saying('核定编制22人。', '编制22人，年末在职18人。'),
      findings: [
        {
          message: 'differs',
          at: '4 部门（单位）基本情况·“核定编制22人。”',
          text: '附件4正文的编制数为22人，附件1“编制数”为20人，相差2人。最可能是附件1的20人：附件1的控制率是按它算的。请对照编制批复和在职名册改为一致。',
          related: ['1 编制数', '4 部门（单位）基本情况·“编制22人，年末在职18…”'],
        },
      ],
    },
  },
})
