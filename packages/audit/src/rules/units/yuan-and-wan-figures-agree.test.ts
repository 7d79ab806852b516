import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './yuan-and-wan-figures-agree.ts'

/** 附件1 gives the project spending in 元, 附件4 what the sentence says. */
function projectSpending(final: string, sentence: string) {
  return aPackage({
    baseData: { spending: { projects: { final } } },
    unitEvaluation: { spending: { projects: '' } },
    projectReport: null,
    unitReport: { sections: { publicBudget: { sections: { projects: [sentence] } } } },
  })
}

testRule(rule, {
  passes: {
    'everything in 万元': aPackage(),
    'a sum in 元 rounded to 万元': projectSpending('962049.90元', '项目支出实际96.20万元。'),
    'a sum that rounds up at the half': projectSpending('962050元', '项目支出实际96.21万元。'),
    'a sum rounded to one decimal': projectSpending('962049.90元', '项目支出实际96.2万元。'),
    'two different amounts are left to other rules': projectSpending('962049.90元', '项目支出实际90.20万元。'),
    'two amounts in 万元 are left to other rules': projectSpending('96.20万元', '项目支出实际96.21万元。'),
    'a blank cell': projectSpending('', '项目支出实际96.20万元。'),
    zero: projectSpending('0元', '项目支出实际0.00万元。'),
    'an amount of another year': projectSpending('962049.90元', '2022年项目支出实际9.62万元。'),
    'one place of two converts': aPackage({
      baseData: { spending: { projects: { final: '962800元' } } },
      unitEvaluation: { spending: { projects: '962000元' } },
    }),
  },
  finds: {
    'a decimal point one place off': {
      package: projectSpending('962049.90元', '项目支出实际9.62万元。'),
      findings: [
        {
          message: 'powerOfTen',
          at: '4 项目支出情况·“项目支出实际9.62万元…”',
          text: '此处的9.62万元与附件1“项目支出·2024年决算数”的962049.90元是同一金额，数字相同而位数不同，应是单位换算或小数点写错。请核对后改正。',
          related: ['1 项目支出·2024年决算数'],
          fix: null,
        },
      ],
    },
    '元 written for 万元': {
      package: projectSpending('96.20万元', '项目支出实际96.20元。'),
      findings: [
        {
          message: 'powerOfTen',
          at: '4 项目支出情况·“项目支出实际96.20元…”',
          text: '此处的96.20元与附件1“项目支出·2024年决算数”的96.20万元是同一金额，数字相同而位数不同，应是单位换算或小数点写错。请核对后改正。',
        },
      ],
    },
    'a last digit rounded up too far': {
      package: projectSpending('962049.90元', '项目支出实际96.21万元。'),
      findings: [
        {
          message: 'lastDigit',
          at: '4 项目支出情况·“项目支出实际96.21万…”',
          text: '此处的96.21万元与附件1“项目支出·2024年决算数”的962049.90元是同一金额，换算后末位对不上，相差50.10元。请按四舍五入重新换算。',
          fix: { '4 项目支出情况·“项目支出实际96.21万…”': '项目支出实际96.20万元。' },
        },
      ],
    },
    'digits cut off': {
      package: projectSpending('962080.00元', '项目支出实际96.20万元。'),
      findings: [
        {
          message: 'truncated',
          at: '4 项目支出情况·“项目支出实际96.20万…”',
          text: '此处的96.20万元是把附件1“项目支出·2024年决算数”的962080.00元直接舍去尾数得来的，相差80.00元。换算成万元应四舍五入，请改正。',
          severity: 'info',
          fix: { '4 项目支出情况·“项目支出实际96.20万…”': '项目支出实际96.21万元。' },
        },
      ],
    },
    'two tables that do not convert': {
      package: aPackage({
        baseData: { spending: { projects: { final: '962000元' } } },
        unitEvaluation: { spending: { projects: '9.62' } },
        unitReport: null,
        projectReport: null,
      }),
      findings: [
        {
          message: 'powerOfTen',
          at: '2 项目支出',
          text: '此处的9.62万元与附件1“项目支出·2024年决算数”的962000元是同一金额，数字相同而位数不同，应是单位换算或小数点写错。请核对后改正。',
          related: ['1 项目支出·2024年决算数'],
        },
      ],
    },
  },
})
