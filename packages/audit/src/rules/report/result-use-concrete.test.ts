import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './result-use-concrete.ts'

const use = (...paragraphs: readonly string[]) => aPackage({ unitReport: { sections: { use: paragraphs } } })

testRule(rule, {
  passes: {
    'a use in the budget': aPackage(),
    'no report, no such section': aPackage({ unitReport: { sections: { use: null } } }),
    'a rule revised': use('对照自评发现的问题，修订《水库巡查办法》，完善巡查制度。', '结果在网站公开。'),
    'a use told with the publication': use('自评结果应用于2026年预算安排，并在县政府网站公开。'),
    'staff appraised by it': use('自评结果纳入股室年度考核。'),
  },
  finds: {
    'nothing but publication': {
      package: use('本部门绩效自评结果将按规定时间在有关网站公示。'),
      findings: [
        {
          message: 'noUse',
          at: '4 绩效自评结果拟应用和公开情况·“本部门绩效自评结果将按规…”',
          text: '“绩效自评结果拟应用和公开情况”没有写明自评结果用在哪里。请写明怎样用于预算安排、政策调整或管理改进，例如压减哪项支出、修订哪项制度。',
        },
      ],
    },
    'a promise to use it': {
      package: use('高度重视自评结果，认真抓好落实。'),
      findings: [
        {
          message: 'noUse',
          at: '4 绩效自评结果拟应用和公开情况·“高度重视自评结果，认真抓…”',
          text: '“绩效自评结果拟应用和公开情况”没有写明自评结果用在哪里。请写明怎样用于预算安排、政策调整或管理改进，例如压减哪项支出、修订哪项制度。',
        },
      ],
    },
    'a heading without text': {
      package: use(),
      findings: [
        {
          message: 'noUse',
          at: '4 绩效自评结果拟应用和公开情况',
          text: '“绩效自评结果拟应用和公开情况”没有写明自评结果用在哪里。请写明怎样用于预算安排、政策调整或管理改进，例如压减哪项支出、修订哪项制度。',
        },
      ],
    },
  },
})
