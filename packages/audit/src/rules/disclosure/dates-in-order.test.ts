import { aPackage } from '../../testing/a-package.ts'
import { testRule } from '../../testing/test-rule.ts'
import rule from './dates-in-order.ts'

function dated(form: string, report: string, use = '自评报告于2025年9月公开。') {
  const signOff = { date: form }
  return aPackage({
    baseData: { signOff },
    unitEvaluation: { signOff },
    projects: { 0: { signOff }, 1: { signOff } },
    unitReport: { cover: { date: report }, closing: { date: report }, sections: { use: [use] } },
    projectReport: { cover: { date: report }, closing: { date: report } },
  })
}

testRule(rule, {
  passes: {
    'forms, reports and publication on one day or later': aPackage(),
    'the day after the year': dated('2025年1月1日', '2025年1月2日'),
    'Chinese numerals on the cover': aPackage({
      unitReport: { cover: { date: '二0二五年 五 月 十二日' }, closing: { date: '2025年5月12日' } },
    }),
    'a cover with the month alone': aPackage({
      unitReport: { cover: { date: '2025年5月' }, closing: { date: '2025年5月12日' } },
    }),
    'published in the month of the report': dated('2025年5月10日', '2025年5月12日', '自评报告于2025年5月公开。'),
    'the publication of the budget': dated('2025年5月10日', '2025年5月12日', '绩效目标于2024年2月公开。'),
    'blank dates': dated('', ''),
    'no dates': dated('（签名）', '二〇二五年'),
    'a day that does not exist is left to another rule': dated('2025年2月30日', '2025年2月28日'),
    'no reports': aPackage({ unitReport: null, projectReport: null }),
  },
  finds: {
    'a form from within the year': {
      package: aPackage({ unitEvaluation: { signOff: { date: '2024年12月31日' } } }),
      findings: [
        {
          message: 'beforeYearEnd',
          at: '2 填表日期',
          text: '附件2的填表日期是2024年12月31日，而评价的是2024年度，要到年末才有决算数。请核对日期。',
        },
      ],
    },
    'a cover of last year': {
      package: aPackage({ projectReport: { cover: { date: '2024年5月12日' } } }),
      findings: [
        {
          message: 'beforeYearEnd',
          at: '5 封面日期',
          text: '附件5的封面日期是2024年5月12日，而评价的是2024年度，要到年末才有决算数。请核对日期。',
        },
        {
          message: 'coverDiffers',
          at: '5 封面日期',
          text: '附件5封面的日期是2024年5月12日，落款的日期是2025年5月12日。请改为一致。',
          related: ['5 落款日期'],
        },
      ],
    },
    'forms after the reports': {
      package: dated('2025年5月20日', '2025年5月12日'),
      findings: [
        {
          message: 'formAfterReport',
          at: '1 填表日期',
          text: '附件1的填表日期是2025年5月20日，晚于附件4报告的日期2025年5月12日。报告以填好的表为依据，请核对日期。',
          related: ['2 填表日期', '3-1 填表日期', '3-2 填表日期', '4 落款日期'],
        },
        {
          message: 'formAfterReport',
          at: '3-1 填表日期',
          text: '附件3-1的填表日期是2025年5月20日，晚于附件5报告的日期2025年5月12日。报告以填好的表为依据，请核对日期。',
          related: ['3-2 填表日期', '5 落款日期'],
        },
      ],
    },
    'published before it was written': {
      package: dated('2025年5月10日', '2025年5月12日', '自评报告已于2025年4月30日公开。'),
      findings: [
        {
          message: 'publishedBefore',
          at: '4 绩效自评结果拟应用和公开情况·“自评报告已于2025年4…”',
          text: '附件4写2025年4月30日公开，早于报告的日期2025年5月12日。请核对日期。',
          related: ['4 落款日期'],
        },
      ],
    },
  },
})
