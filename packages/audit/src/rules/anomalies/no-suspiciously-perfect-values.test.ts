import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './no-suspiciously-perfect-values.ts'

/** Nothing but these indicators of the whole unit: name, target, actual. */
function rows(...indicators: readonly (readonly [string, string, string])[]) {
  return aPackage({
    projects: [],
    unitEvaluation: {
      indicators: {
        rows: indicators.map(([level3, target, actual]) => {
          return { level1: '产出指标（50分）', level2: '数量指标', level3, target, actual, weight: '10', score: '10' }
        }),
      },
    },
  })
}

testRule(rule, {
  passes: {
    'counted values': aPackage(),
    'a plan that was kept in every month': rows(
      ['巡查次数', '12次', '12次'],
      ['培训期数', '4期', '4期'],
      ['演练场次', '2场', '2场'],
    ),
    'rates that are full, though less was asked for': rows(
      ['完好率', '95%', '100%'],
      ['合格率', '96%', '100%'],
      ['及时率', '97%', '100%'],
      ['巡查次数', '120次', '131次'],
    ),
    'round money': rows(
      ['拨付金额', '3000000元', '3000000元'],
      ['征缴金额', '2000万元', '2000万元'],
      ['巡查次数', '120次', '131次'],
    ),
    'one round count and met targets': rows(['受益人口', '52000人', '52000人'], ['巡查次数', '12次', '12次']),
    'words and times': rows(['完成时限', '2024年', '2024年'], ['完成情况', '完成', '完成'], ['工程质量', '优', '优']),
    zero: rows(['事故起数', '0起', '0起'], ['投诉件数', '0件', '0件'], ['受益人口', '51000人', '52136人']),
    'blank values': rows(['巡查次数', '120次', ''], ['合格率', '96%', '']),
  },
  finds: {
    'full rates that were the target': {
      package: rows(['完好率', '100%', '100%'], ['合格率', '100%', '100%'], ['及时率', '=100%', '100%']),
      findings: [
        {
          message: 'tooPerfect',
          at: '2 “完好率”·实际完成值',
          text: '“部门整体支出”的实际完成值有3个比率恰为百分之百，3个中有3个与年度指标值分毫不差，不像是统计出来的数。请对照台账核对，填写实际统计的数。',
          related: ['2 “合格率”·实际完成值', '2 “及时率”·实际完成值'],
        },
      ],
    },
    'round counts that were the target': {
      package: rows(
        ['受益人口', '52000人', '52000人'],
        ['灌溉面积', '12000亩', '12000亩'],
        ['巡查次数', '120次', '131次'],
      ),
      findings: [
        {
          message: 'tooPerfect',
          at: '2 “受益人口”·实际完成值',
          text: '“部门整体支出”的实际完成值有2个计数末尾至少是3个零，3个中有2个与年度指标值分毫不差，不像是统计出来的数。请对照台账核对，填写实际统计的数。',
        },
      ],
    },
    'all three signs': {
      package: rows(
        ['参保人数', '61000人', '62000人'],
        ['宣讲人数', '900人', '1000人'],
        ['准确率', '100%', '100%'],
        ['及时率', '100%', '100%'],
        ['参保率', '100%', '100%'],
      ),
      findings: [
        {
          message: 'tooPerfect',
          at: '2 “准确率”·实际完成值',
          text: '“部门整体支出”的实际完成值有3个比率恰为百分之百，有2个计数末尾至少是3个零，5个中有3个与年度指标值分毫不差，不像是统计出来的数。请对照台账核对，填写实际统计的数。',
        },
      ],
    },
  },
})
