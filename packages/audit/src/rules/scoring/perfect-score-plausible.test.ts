import { aPackage } from '../../testing/a-package.ts'
import type { PackageTexts } from '../../testing/package-texts.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './perfect-score-plausible.ts'

const noProblems = { problems: ['本年度未发现明显问题。'] }

/** The unit's evaluation with full marks for everything and nothing that speaks against it, then what a test changes. */
function perfect(changes: PackageTexts = {}) {
  const base: PackageTexts = {
    unitEvaluation: {
      funds: { total: { spent: '360.00', rate: '100.00%', score: '10' } },
      indicators: { rows: { 2: { actual: '98%', score: '10', reason: '' } }, total: { score: '100' } },
    },
    projects: [],
    unitReport: { sections: noProblems },
  }
  return aPackage({
    ...base,
    ...changes,
    unitEvaluation: { ...base.unitEvaluation, ...changes.unitEvaluation },
  })
}

function unitRow(at: number, row: Readonly<Record<string, string>>): NonNullable<PackageTexts['unitEvaluation']> {
  return { indicators: { rows: { 2: { actual: '98%', score: '10', reason: '' }, [at]: row }, total: { score: '100' } } }
}

testRule(rule, {
  passes: {
    'a package that loses points': aPackage(),
    'full marks, and nothing speaks against them': perfect(),
    'a point lost on one indicator': perfect({ unitReport: {}, unitEvaluation: unitRow(0, { score: '14' }) }),
    'a point lost on execution': perfect({
      unitReport: {},
      unitEvaluation: { funds: { total: { score: '9.78' } } },
    }),
    'a blank score is left to another rule': perfect({ unitReport: {}, unitEvaluation: unitRow(0, { score: '' }) }),
    'staff within the quota': perfect({ baseData: { staffing: { unit: { quota: '18', staff: '18' } } } }),
    'no base data and no reports': perfect({ baseData: null, unitReport: null, projectReport: null }),
    'a table without points': perfect({
      unitReport: {},
      unitEvaluation: {
        indicators: { rows: [{ level3: '巡查人次', target: '≥10次', actual: '10次' }], total: { score: '' } },
      },
    }),
    'no evaluations': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'more staff than the quota': {
      package: perfect({ baseData: { staffing: { unit: { quota: '7', staff: '9' } } } }),
      findings: [
        {
          message: 'doubtful',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的9个指标全部得了满分，但在职9人超过编制7人。请逐项复核得分，如实扣分。',
        },
      ],
    },
    'a target missed, and problems in the report': {
      package: perfect({
        unitEvaluation: unitRow(0, { actual: '170处' }),
        unitReport: { sections: { problems: ['预算执行存在偏差。'] } },
      }),
      findings: [
        {
          message: 'doubtful',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的9个指标全部得了满分，但有1个指标没有达到指标值，整体支出报告列有存在的问题。请逐项复核得分，如实扣分。',
        },
      ],
    },
    'a target passed by far': {
      package: perfect({ unitEvaluation: unitRow(1, { actual: '3600人次' }) }),
      findings: [
        {
          message: 'doubtful',
          at: '2 总分·自评得分',
          text: '“部门整体支出”的9个指标全部得了满分，但有1个指标达到目标的1.2倍以上。请逐项复核得分，如实扣分。',
        },
      ],
    },
    'a perfect project, its score of execution blank, and problems in the project report': {
      package: aPackage({
        projects: { 1: { funds: { total: { score: '' } }, indicators: { total: { score: '' } } } },
      }),
      findings: [
        {
          message: 'doubtful',
          at: '3-2 项目支出绩效自评表',
          text: '“水库巡查管护经费”的7个指标全部得了满分，但项目支出报告列有存在的问题。请逐项复核得分，如实扣分。',
        },
      ],
    },
  },
})
