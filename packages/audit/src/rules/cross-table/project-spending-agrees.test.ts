import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './project-spending-agrees.ts'

function inBoth(final: string, projects: string) {
  return aPackage({ baseData: { spending: { projects: { final } } }, unitEvaluation: { spending: { projects } } })
}

const budgetOf360 = { initial: '360.00', budget: '360.00' }

testRule(rule, {
  passes: {
    'both tables give 96.20万元': aPackage(),
    'one in 元, one in 万元': inBoth('962000元', '96.20'),
    '元 rounded to 万元': inBoth('962049.90元', '96.20'),
    'whole 万元 beside two decimals': inBoth('96', '96.20'),
    'digits cut off in 万元 are left to another rule': inBoth('962080元', '96.20'),
    'a decimal slip between 元 and 万元 is left to another rule': inBoth('962000元', '9.62'),
    'zero in both': inBoth('0.00', '0'),
    'a blank cell in 附件1': inBoth('', '96.20'),
    'none in 附件2': inBoth('96.20', '无'),
    'a dash in 附件2': inBoth('96.20', '——'),
    '附件2 parts the budget of the year': aPackage({
      unitEvaluation: { funds: { total: budgetOf360 }, spending: { basic: '260.00', projects: '100.00' } },
    }),
    'no 附件1': aPackage({ baseData: null }),
    'no 附件2': aPackage({ unitEvaluation: null }),
  },
  finds: {
    'two amounts in 万元': {
      package: inBoth('96.20', '96.30'),
      findings: [
        {
          message: 'differs',
          at: '1 项目支出·2024年决算数',
          text: '附件1项目支出的2024年决算数为96.20万元，附件2按支出性质分的项目支出为96.30万元，相差0.10万元。两处是同一笔支出，请对照决算报表改为一致。',
          related: ['2 项目支出'],
          fix: null,
        },
      ],
    },
    'ten 元 apart': {
      package: inBoth('962010.00元', '962000.00元'),
      findings: [
        {
          message: 'differs',
          at: '1 项目支出·2024年决算数',
          text: '附件1项目支出的2024年决算数为962010.00元，附件2按支出性质分的项目支出为962000.00元，相差10.00元。两处是同一笔支出，请对照决算报表改为一致。',
          fix: { '1 项目支出·2024年决算数': '962000.00元' },
        },
      ],
    },
    '元 beside 万元, not only rounded': {
      package: inBoth('900000元', '96.20'),
      findings: [
        {
          message: 'differs',
          at: '1 项目支出·2024年决算数',
          text: '附件1项目支出的2024年决算数为900000元，附件2按支出性质分的项目支出为96.20万元，相差62000.00元。两处是同一笔支出，请对照决算报表改为一致。',
        },
      ],
    },
    'zero beside an amount': {
      package: inBoth('0.00', '96.20'),
      findings: [
        {
          message: 'differs',
          at: '1 项目支出·2024年决算数',
          text: '附件1项目支出的2024年决算数为0.00万元，附件2按支出性质分的项目支出为96.20万元，相差96.20万元。两处是同一笔支出，请对照决算报表改为一致。',
        },
      ],
    },
  },
})
