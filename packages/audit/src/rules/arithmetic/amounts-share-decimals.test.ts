import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './amounts-share-decimals.ts'

/** A report that speaks of money in the basic section alone. */
function basic(...paragraphs: readonly string[]): NonNullable<PackageTexts['unitReport']> {
  return {
    sections: {
      overview: ['本单位承担供水和水库管护职责。'],
      publicBudget: { sections: { basic: paragraphs, projects: ['项目按计划实施。'] } },
    },
  }
}

testRule(rule, {
  passes: {
    'two decimals throughout': aPackage(),
    'one decimal throughout': aPackage({ unitReport: basic('2024年度基本支出103.0万元，其中公用经费0.4万元。') }),
    'whole numbers throughout': aPackage({ unitReport: basic('2024年度基本支出103万元，其中公用经费3万元。') }),
    'a threshold in whole 万元': aPackage({
      unitReport: basic('2024年度基本支出103.02万元。', '单项采购30万元以上的，由集体研究决定。'),
    }),
    'an indicator in whole 万元': aPackage({
      unitReport: basic('2024年度基本支出103.02万元。', '全年征缴收入1583万元，超过1500万元的目标。'),
    }),
    'amounts of 元 beside amounts of 万元': aPackage({
      unitReport: basic('2024年度基本支出103.02万元。', '人均接待标准60元。'),
    }),
    'one amount alone': aPackage({ unitReport: basic('2024年度基本支出103万元。') }),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'one and no decimals beside two': {
      package: aPackage({
        unitReport: basic(
          '2024年度基本支出103.02万元，其中工资福利支出102.62万元，公用经费支出0.4万元。',
          '公务接待费3万元，另有社会保障费支出6.8万元。',
        ),
      }),
      findings: [
        {
          message: 'mixedDecimals',
          at: '4 基本支出情况·“2024年度基本支出10…”',
          text: '附件4以万元列示的金额小数位数不一致：0.4万元、3万元、6.8万元不是2位小数。请全文统一保留2位小数。',
          related: ['4 基本支出情况·“公务接待费3万元，另有社…”'],
        },
      ],
    },
    'one decimal beside none': {
      package: aPackage({ unitReport: basic('2024年度基本支出103万元，其中公用经费0.4万元。') }),
      findings: [
        {
          message: 'mixedDecimals',
          at: '4 基本支出情况·“2024年度基本支出10…”',
          text: '附件4以万元列示的金额小数位数不一致：103万元、0.4万元不是2位小数。请全文统一保留2位小数。',
        },
      ],
    },
    'each report by itself': {
      package: aPackage({
        unitReport: basic('2024年度基本支出103.02万元，其中公用经费0.4万元。'),
        projectReport: { sections: { advice: ['2024年度项目支出实际支出12.8万元。'] } },
      }),
      findings: [
        {
          message: 'mixedDecimals',
          at: '4 基本支出情况·“2024年度基本支出10…”',
          text: '附件4以万元列示的金额小数位数不一致：0.4万元不是2位小数。请全文统一保留2位小数。',
        },
        {
          message: 'mixedDecimals',
          at: '5 有关建议·“2024年度项目支出实际…”',
          text: '附件5以万元列示的金额小数位数不一致：12.8万元不是2位小数。请全文统一保留2位小数。',
        },
      ],
    },
  },
})
