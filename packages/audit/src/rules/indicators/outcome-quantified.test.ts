import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './outcome-quantified.ts'

const outcome = (expected: string, achieved: string) =>
  aPackage({ projects: [], unitEvaluation: { goals: { year: { expected, achieved } } } })

testRule(rule, {
  passes: {
    'a good package': aPackage(),
    'a figure for each that the goal gives': outcome('完成180处维修，完好率不低于98%。', '维修185处，完好率96.04%。'),
    'a goal in words needs no more than one figure': outcome(
      '确保参保任务完成、待遇及时拨付。',
      '参保62954人，待遇按时拨付。',
    ),
    'numbers in words': outcome('完成安全检查，确保安全。', '开展安全检查十二次，实现零事故。'),
    'hours and decimals': outcome('修复时长不超过24小时，成本控制在0.5万元以内。', '平均修复20.5小时，成本0.48万元。'),
    'nothing stands there': outcome('完成180处维修。', ''),
    'no tables': aPackage({ unitEvaluation: null, projects: [] }),
  },
  finds: {
    'all tasks were done': {
      package: outcome('确保参保任务完成、待遇及时拨付、基金安全', '　各项任务已全部完成。'),
      findings: [
        {
          message: 'noFigure',
          at: '2 实际完成情况',
          text: '“部门整体支出”的实际完成情况没有一个数字，看不出完成了多少。请对照预期目标，逐项写明完成的数量或比率。',
          related: ['2 预期目标'],
        },
      ],
    },
    'dates and document numbers say nothing of how much': {
      package: outcome('', '2024年度按县政办〔2023〕第12号文件要求，于12月20日完成各项任务。'),
      findings: [
        {
          message: 'noFigure',
          at: '2 实际完成情况',
          text: '“部门整体支出”的实际完成情况没有一个数字，看不出完成了多少。请对照预期目标，逐项写明完成的数量或比率。',
        },
      ],
    },
    'one figure where the goal gives three': {
      package: outcome('维修180处，完好率98%，满意度90%。', '各项维修已完成，满意度90%。'),
      findings: [
        {
          message: 'fewFigures',
          at: '2 实际完成情况',
          text: '“部门整体支出”的预期目标有3项写了数字，实际完成情况只有1个数字，少2个。请对照预期目标，逐项写明完成的数量或比率。',
        },
      ],
    },
    'a project': {
      package: aPackage({ projects: { 0: { goals: { year: { achieved: '全年度已完成各项指标任务' } } } } }),
      findings: [
        {
          message: 'noFigure',
          at: '3-1 实际完成情况',
          text: '“农村供水保障经费”的实际完成情况没有一个数字，看不出完成了多少。请对照预期目标，逐项写明完成的数量或比率。',
        },
      ],
    },
  },
})
