import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts, ProjectTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './rates-share-rounding.ts'

const building = {
  approvedArea: '1200',
  actualArea: '1190',
  areaRate: '99.17%',
  approvedCost: '560.00',
  actualCost: '548.80',
  costRate: '98.00%',
}

function baseData(rate: string, unit: typeof building): PackageTexts {
  return { baseData: { staffing: { unit: { quota: '7', staff: '9', rate } }, buildings: { unit } } }
}

/** A project with two sources: 50.00 of 60.00 and 8.20 of 9.00. */
function project(total: string, appropriation: string, other: string) {
  const funds: ProjectTexts['funds'] = {
    total: { budget: '69.00', spent: '58.20', rate: total },
    appropriation: { budget: '60.00', spent: '50.00', rate: appropriation },
    other: { budget: '9.00', spent: '8.20', rate: other },
  }
  return aPackage({ projects: { 0: { funds } } })
}

testRule(rule, {
  passes: {
    'two decimals throughout': aPackage(),
    'three rates of a project with two decimals': project('84.35%', '83.33%', '91.11%'),
    'three rates of a project with one decimal': project('84.4%', '83.3%', '91.1%'),
    'rates of the base data alike': aPackage(baseData('128.57%', building)),
    'a round 98% that needs no decimals': aPackage(baseData('128.57%', { ...building, costRate: '98%' })),
    'one whole rate alone': aPackage({ unitEvaluation: { funds: { total: { rate: '98%' } } } }),
    'each table has its own decimals': aPackage({ unitEvaluation: { funds: { total: { rate: '97.8%' } } } }),
    'a staffing rate cut off is left to another rule': aPackage(
      baseData('128%', { ...building, areaRate: '99%', costRate: '98%' }),
    ),
    'a wrong rate is left to another rule': project('84.35%', '83.33%', '99%'),
    'rates without a percent sign': project('84.35', '83.3', '91'),
    'blank rates and dashes': project('84.35%', '', '—'),
    'no tables': aPackage({ baseData: null, unitEvaluation: null, projects: [] }),
  },
  finds: {
    'a whole staffing rate beside building rates with two decimals': {
      package: aPackage(baseData('129%', building)),
      findings: [
        {
          message: 'mixedDecimals',
          at: '1 控制率',
          text: '附件1各比率的小数位数不一致：129%不足2位小数。请统一保留2位小数。',
          related: [],
        },
      ],
    },
    'one and no decimals beside two': {
      package: project('84.35%', '83.3%', '91%'),
      findings: [
        {
          message: 'mixedDecimals',
          at: '3-1 当年财政拨款·执行率',
          text: '附件3-1各比率的小数位数不一致：83.3%、91%不足2位小数。请统一保留2位小数。',
          related: ['3-1 其他资金·执行率'],
          fix: { '3-1 当年财政拨款·执行率': '83.33%', '3-1 其他资金·执行率': '91.11%' },
        },
      ],
    },
    'an execution rate whose digits were cut off': {
      package: aPackage({ unitEvaluation: { funds: { total: { spent: '352.40', rate: '97.88%' } } } }),
      findings: [
        {
          message: 'cutOff',
          at: '2 年度资金总额·执行率',
          text: '附件2的比率97.88%直接舍去了尾数，四舍五入应为97.89%。请统一四舍五入。',
        },
      ],
    },
    'two building rates cut off, one finding': {
      package: aPackage(
        baseData('128.57%', { ...building, areaRate: '99.16%', actualCost: '548.84', costRate: '98.00%' }),
      ),
      findings: [
        {
          message: 'cutOff',
          at: '1 规模控制率',
          text: '附件1的比率99.16%、98.00%直接舍去了尾数，四舍五入应为99.17%、98.01%。请统一四舍五入。',
          related: ['1 投资概算控制率'],
          fix: { '1 规模控制率': '99.17%', '1 投资概算控制率': '98.01%' },
        },
      ],
    },
  },
})
