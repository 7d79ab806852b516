import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './public-funds-agree.ts'

/** 附件4 says these sentences of its basic spending, and gives no other amounts. */
function reportSays(...basic: readonly string[]) {
  return aPackage({ unitReport: { sections: { publicBudget: { sections: { basic } } } } })
}

testRule(rule, {
  passes: {
    'the report gives the amounts of 附件1': aPackage(),
    'the amount in 元': reportSays('公用经费支出352800元。'),
    'the amount rounded to one decimal': reportSays('公用经费实际支出35.3万元。'),
    'a part': reportSays('公用经费支出35.28万元，其中办公费11.80万元。'),
    'the amount of the year before': reportSays('2023年公用经费支出36.50万元。'),
    'the initial budget of the two': reportSays('公用经费年初预算36.00万元，全年预算35.50万元，实际支出35.28万元。'),
    'the budget where only 预算 is said': reportSays('公用经费预算36.00万元。'),
    'the budget where nothing is said': reportSays('公用经费36.00万元。'),
    'a share of 商品和服务支出 outside the basic spending': reportSays('商品和服务支出40.00万元。'),
    '商品和服务支出 beside 资本性支出': reportSays(
      '基本支出256.00万元，其中商品和服务支出34.28万元，资本性支出1.00万元。',
    ),
    'the office costs of a project': aPackage({
      unitReport: {
        sections: { publicBudget: { sections: { projects: ['项目支出96.20万元，其中办公费2.00万元。'] } } },
      },
    }),
    'amounts per head, of half a year and compared': reportSays(
      '人均公用经费1.96万元。上半年公用经费支出17.00万元。三公经费比预算少支出0.40万元。',
    ),
    'a blank cell': aPackage({ baseData: { spending: { publicFunds: { final: '' } } } }),
    'a decimal slip between 元 and 万元 is left to another rule': aPackage({
      baseData: { spending: { publicFunds: { final: '352800元' } } },
      unitReport: { sections: { publicBudget: { sections: { basic: ['公用经费支出3.53万元。'] } } } },
    }),
    'no report': aPackage({ unitReport: null }),
    'no 附件1': aPackage({ baseData: null }),
  },
  finds: {
    'other public funds in the report': {
      package: reportSays('基本支出256.00万元，其中公用经费支出0.40万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“基本支出256.00万元…”',
          text: '附件4写的公用经费为0.40万元，附件1“公用经费·2024年决算数”为35.28万元，相差34.88万元。请对照决算报表改为一致。',
          related: ['1 公用经费·2024年决算数'],
        },
      ],
    },
    '商品和服务支出 of the basic spending': {
      package: reportSays('2024年度基本支出256.00万元，其中工资福利支出210.72万元，商品和服务支出36.28万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“2024年度基本支出25…”',
          text: '附件4写的公用经费为36.28万元，附件1“公用经费·2024年决算数”为35.28万元，相差1.00万元。请对照决算报表改为一致。',
        },
      ],
    },
    'a part, and the three public funds': {
      package: reportSays('办公费支出12.80万元。', '“三公”经费支出3.90万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·““三公”经费支出3.90…”',
          text: '附件4写的三公经费为3.90万元，附件1“三公经费·2024年决算数”为3.60万元，相差0.30万元。请对照决算报表改为一致。',
        },
        {
          message: 'differs',
          at: '4 基本支出情况·“办公费支出12.80万元…”',
          text: '附件4写的办公费为12.80万元，附件1“办公费·2024年决算数”为11.80万元，相差1.00万元。请对照决算报表改为一致。',
        },
      ],
    },
    'budgets of which none agrees': {
      package: reportSays('公用经费年初预算38.00万元，全年预算37.00万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“公用经费年初预算38.0…”',
          text: '附件4写的公用经费为38.00万元，附件1“公用经费·2024年预算数”为36.00万元，相差2.00万元。请对照决算报表改为一致。',
          related: ['1 公用经费·2024年预算数'],
        },
      ],
    },
    'the amount of the year before': {
      package: reportSays('2023年公用经费支出35.00万元。'),
      findings: [
        {
          message: 'differs',
          at: '4 基本支出情况·“2023年公用经费支出3…”',
          text: '附件4写的公用经费为35.00万元，附件1“公用经费·2023年决算数”为36.50万元，相差1.50万元。请对照决算报表改为一致。',
        },
      ],
    },
  },
})
