import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './unit-spending-adds-up.ts'

function report(unit: string, basic: string, projects: string, funds = '本单位没有政府性基金预算支出。') {
  return aPackage({
    unitReport: {
      sections: {
        overview: [unit],
        publicBudget: { sections: { basic: [basic], projects: [projects] } },
        governmentFunds: [funds],
        performance: ['各项任务已完成。'],
      },
    },
  })
}

function spent(unit: string, basic: string, projects: string, funds?: string) {
  return report(
    `2024年度部门整体支出${unit}。`,
    `2024年度基本支出${basic}。`,
    `2024年度项目支出实际${projects}。`,
    funds,
  )
}

testRule(rule, {
  passes: {
    'a good report': aPackage(),
    'two terms that lost half a digit each': spent('115.86万元', '103.02万元', '12.82万元'),
    'amounts of 元 that add up to the cent': spent('1159138.98元', '1030930.18元', '128208.80元'),
    'one decimal, equal as far as it is printed': spent('115.9万元', '103.1万元', '12.8万元'),
    'whole 元 rounded': spent('1159139元', '1030930元', '128208元'),
    'government funds on top': spent('165.84万元', '103.02万元', '12.82万元', '2024年度政府性基金预算支出50.00万元。'),
    'government funds inside the projects': spent(
      '115.84万元',
      '103.02万元',
      '12.82万元',
      '政府性基金预算支出5.00万元。',
    ),
    'budget figures beside the spending': report(
      '2024年度部门整体支出年初预算114.39万元，实际支出115.84万元。',
      '2024年度基本支出103.02万元。',
      '2024年度项目支出预算为20万元，财政核准12.8万元，实际12.82万元。',
    ),
    'operating spending besides': report(
      '2024年度部门整体支出120.00万元，含经营支出4.16万元。',
      '2024年度基本支出103.02万元。',
      '2024年度项目支出实际12.82万元。',
    ),
    'no figure for the projects is left to another rule': spent('115.91万元', '103.02万元', '按进度支付'),
    'an approximate total': report('部门整体支出116万元左右。', '基本支出103.02万元。', '项目支出12.82万元。'),
    'no 附件4': aPackage({ unitReport: null }),
  },
  finds: {
    'a total seven hundredths of 万元 above its parts': {
      package: spent('115.91万元', '103.02万元', '12.82万元'),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 部门（单位）基本情况·“2024年度部门整体支出…”',
          text: '附件4写部门整体支出115.91万元，基本支出103.02万元、项目支出12.82万元相加为115.84万元，相差0.07万元。请与附件2核对后改成一致。',
          related: ['4 基本支出情况·“2024年度基本支出10…”', '4 项目支出情况·“2024年度项目支出实际…”'],
        },
      ],
    },
    'one cent between amounts of 元': {
      package: spent('1159138.99元', '1030930.18元', '128208.80元'),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 部门（单位）基本情况·“2024年度部门整体支出…”',
          text: '附件4写部门整体支出1159138.99元，基本支出1030930.18元、项目支出128208.80元相加为1159138.98元，相差0.01元。请与附件2核对后改成一致。',
        },
      ],
    },
    'parts in another unit than the total': {
      package: spent('100.00万元', '1030930.18元', '128208.80元'),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 部门（单位）基本情况·“2024年度部门整体支出…”',
          text: '附件4写部门整体支出100.00万元，基本支出1030930.18元、项目支出128208.80元相加为115.913898万元，相差15.913898万元。请与附件2核对后改成一致。',
        },
      ],
    },
    'government funds that no sum explains': {
      package: spent('170.00万元', '103.02万元', '12.82万元', '政府性基金预算支出50.00万元。'),
      findings: [
        {
          message: 'wrongTotal',
          at: '4 部门（单位）基本情况·“2024年度部门整体支出…”',
          text: '附件4写部门整体支出170.00万元，基本支出103.02万元、项目支出12.82万元、政府性基金50.00万元相加为165.84万元，相差4.16万元。请与附件2核对后改成一致。',
        },
      ],
    },
  },
})
