import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './basic-spending-adds-up.ts'

function basic(...paragraphs: readonly string[]) {
  return aPackage({ unitReport: { sections: { publicBudget: { sections: { basic: paragraphs } } } } })
}

testRule(rule, {
  passes: {
    'three classes that add up': aPackage(),
    'wages and public funds': basic('2024年度基本支出103.02万元，其中工资福利支出102.62万元，公用经费支出0.4万元。'),
    '人员经费 and 公用经费': basic('2024年度基本支出256.00万元，其中人员经费220.72万元，公用经费35.28万元。'),
    '人员经费 with its own parts': basic(
      '2024年度基本支出256.00万元，其中人员经费220.72万元（工资福利支出210.72万元，对个人和家庭的补助10.00万元），公用经费35.28万元。',
    ),
    'three classes that lost half a digit each': basic(
      '2024年度基本支出256.02万元，其中工资福利支出210.72万元，商品和服务支出35.28万元，对个人和家庭的补助10.00万元。',
    ),
    'capital spending besides': basic(
      '2024年度基本支出256.00万元，其中工资福利支出210.72万元，商品和服务支出35.28万元，资本性支出10.00万元。',
    ),
    'the total alone': basic('2024年度基本支出256.00万元。'),
    'one class alone': basic('2024年度基本支出256.00万元，其中工资福利支出210.72万元。'),
    'no 附件4': aPackage({ unitReport: null }),
  },
  finds: {
    'three classes that do not add up': {
      package: basic(
        '2024年度基本支出256.00万元，其中工资福利支出210.72万元，商品和服务支出35.28万元，对个人和家庭的补助12.00万元。',
      ),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 基本支出情况·“2024年度基本支出25…”',
          text: '附件4写基本支出256.00万元，工资福利支出210.72万元、商品和服务支出35.28万元、对个人和家庭的补助12.00万元相加为258.00万元，相差2.00万元。请核对各项后改正。',
          related: [],
        },
      ],
    },
    'the total and its classes in two sentences': {
      package: basic('2024年度基本支出256.00万元。', '工资福利支出210.72万元，公用经费50.28万元。'),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 基本支出情况·“2024年度基本支出25…”',
          text: '附件4写基本支出256.00万元，工资福利支出210.72万元、公用经费50.28万元相加为261.00万元，相差5.00万元。请核对各项后改正。',
          related: ['4 基本支出情况·“工资福利支出210.72…”'],
        },
      ],
    },
    'two classes above the total': {
      package: basic('2024年度基本支出103.02万元，其中工资福利支出102.62万元，公用经费支出4.00万元。'),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 基本支出情况·“2024年度基本支出10…”',
          text: '附件4写基本支出103.02万元，工资福利支出102.62万元、公用经费4.00万元相加为106.62万元，相差3.60万元。请核对各项后改正。',
        },
      ],
    },
    'two classes and a rest without a name': {
      package: basic('2024年度基本支出256.00万元，其中工资福利支出210.72万元，公用经费35.28万元。'),
      findings: [
        {
          message: 'restUnnamed',
          at: '4 基本支出情况·“2024年度基本支出25…”',
          text: '附件4写基本支出256.00万元，列出的工资福利支出210.72万元、公用经费35.28万元相加为246.00万元，还有10.00万元没有写用在哪里。请补写对个人和家庭的补助等其余支出，没有的请核对数额。',
          severity: 'warning',
        },
      ],
    },
  },
})
