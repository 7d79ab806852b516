import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './effects-carry-figures.ts'

const conclusion = (...paragraphs: readonly string[]) =>
  aPackage({ projectReport: { sections: { conclusion: paragraphs } } })

testRule(rule, {
  passes: {
    'effects in figures': aPackage(),
    'no report': aPackage({ projectReport: null }),
    'a claim beside its figure': conclusion(
      '抢修供水管网123处，供水保障水平明显提高。',
      '受益人口52000人。群众反响良好。',
    ),
    'plain sentences without a claim': conclusion('项目按计划实施，资金专款专用。'),
    'a claim in another section': aPackage({ projectReport: { sections: { advice: ['进一步提高巡查质量。'] } } }),
    'claims in the report of the unit': aPackage({ unitReport: { sections: { performance: ['效果明显。'] } } }),
  },
  finds: {
    'claims in two paragraphs are one finding': {
      package: conclusion(
        '2024年上半年通过悬挂横幅宣传政策，达到了扩面的效果。参保意识逐步提高。',
        '各企业得到了较高的认识及重视。',
      ),
      findings: [
        {
          message: 'noFigures',
          at: '5 项目支出主要绩效及评价结论·“2024年上半年通过悬挂…”',
          text: '这些句子说了效果，没有数据：“2024年上半年通过悬挂…”、“参保意识逐步提高。”、“各企业得到了较高的认识及…”。请补上人数、金额、比率等前后对比的数据，或者删去。',
          related: [
            '5 项目支出主要绩效及评价结论·“2024年上半年通过悬挂…”',
            '5 项目支出主要绩效及评价结论·“各企业得到了较高的认识及…”',
          ],
        },
      ],
    },
    'a claim under a heading of the analysis': {
      package: aPackage({
        projectReport: { sections: { analysis: { sections: { benefit: ['切实提高保障水平，维护群众利益。'] } } } },
      }),
      findings: [
        {
          message: 'noFigures',
          at: '5 项目支出效益情况·“切实提高保障水平，维护群…”',
          text: '这些句子说了效果，没有数据：“切实提高保障水平，维护群…”。请补上人数、金额、比率等前后对比的数据，或者删去。',
        },
      ],
    },
  },
})
