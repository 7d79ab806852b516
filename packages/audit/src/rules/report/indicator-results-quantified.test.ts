import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './indicator-results-quantified.ts'

const unit = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { performance: paragraphs } } })

testRule(rule, {
  passes: {
    'results of every group': aPackage(),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
    'no tables': aPackage({ unitEvaluation: null, projects: [] }),
    'groups spoken of by name': unit('产出指标完成185处。', '效益指标完成率100%。', '满意度达到90%。'),
    'figures under a heading of the group': aPackage({
      projectReport: {
        sections: {
          conclusion: ['自评得分99分。'],
          analysis: { sections: { output: ['抢修123处。'], benefit: ['受益52000人。'] } },
          work: ['供水用户满意度90%。'],
        },
      },
    }),
    'indicators that cannot be counted': aPackage({
      unitEvaluation: {
        indicators: {
          rows: [
            { level1: '产出指标（50分）', level2: '时效指标', level3: '完成时限', target: '2024年', actual: '已完成' },
          ],
        },
      },
      unitReport: { sections: { performance: ['任务已经完成。'] } },
    }),
  },
  finds: {
    'words without a figure': {
      package: unit('自评得分99.56分，产出、效益和满意度均好。'),
      findings: [
        {
          message: 'noFigures',
          at: '4 部门整体支出绩效情况',
          text: '报告没有用数据写明“产出指标”、“效益指标”、“满意度指标”的完成情况。请按自评表逐类写出目标值和完成值，如“水利工程维修养护处数目标≥180处，完成185处”。',
        },
      ],
    },
    'one group left out': {
      package: unit('水利工程完好率96.04%，改善灌溉面积12000亩。'),
      findings: [
        {
          message: 'noFigures',
          at: '4 部门整体支出绩效情况',
          text: '报告没有用数据写明“满意度指标”的完成情况。请按自评表逐类写出目标值和完成值，如“用水户满意度目标≥90%，完成90%”。',
        },
      ],
    },
    'the report on projects without results': {
      package: aPackage({
        projectReport: {
          sections: {
            work: ['评价按步骤进行。'],
            conclusion: ['工作完成很好。'],
            analysis: {
              sections: { process: ['支付及时。'], output: ['采购都按程序进行。'], benefit: ['保障水平不断提高。'] },
            },
            problems: ['人员不足。'],
            advice: ['补充人员。'],
          },
        },
      }),
      findings: [
        {
          message: 'noFigures',
          at: '5 绩效评价指标分析',
          text: '报告没有用数据写明“产出指标”、“效益指标”、“满意度指标”的完成情况。请按自评表逐类写出目标值和完成值，如“供水管网抢修处数目标≥120处，完成123处”。',
        },
      ],
    },
  },
})
