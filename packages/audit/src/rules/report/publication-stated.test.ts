import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './publication-stated.ts'

const use = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { use: paragraphs } } })
const at = '4 绩效自评结果拟应用和公开情况'

testRule(rule, {
  passes: {
    'where, when and what': aPackage(),
    'no report, no such section': aPackage({ unitReport: { sections: { use: null } } }),
    'told in two sentences': use('自评报告在县财政局网站公开。', '公开时间为2025年9月10日。'),
    'together with the final accounts': use('绩效自评结果随部门决算在清溪县人民政府门户网站一并公开。'),
    'a notice board within days': use('自评表于决算批复后20日内在政务公开栏公示。'),
  },
  finds: {
    'on some site, at the due time': {
      package: use('本部门绩效自评结果按时按要求将在相关网站公示。'),
      findings: [
        {
          message: 'incomplete',
          at: `${at}·“本部门绩效自评结果按时按…”`,
          text: '公开情况没有写明地点、时间。请写明在哪个网站、什么时间、公开哪些材料；部门决算批复后20日内应一并公开。',
        },
      ],
    },
    'what is published is not said': {
      package: use('结果用于预算安排。', '将于2025年9月在门户网站公开。'),
      findings: [
        {
          message: 'incomplete',
          at: `${at}·“将于2025年9月在门户…”`,
          text: '公开情况没有写明内容。请写明在哪个网站、什么时间、公开哪些材料；部门决算批复后20日内应一并公开。',
        },
      ],
    },
    'no word of publication': {
      package: use('自评结果用于编制2026年预算。'),
      findings: [
        {
          message: 'notStated',
          at,
          text: '“绩效自评结果拟应用和公开情况”没有说自评结果的公开。请写明在哪个网站、什么时间、公开哪些材料；部门决算批复后20日内应一并公开。',
        },
      ],
    },
  },
})
