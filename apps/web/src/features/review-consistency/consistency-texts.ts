import { inLanguage } from '../../ui/in-language.ts'

/** Words of the comparison of reviewers. */
export const consistencyTexts = inLanguage({
  zh: {
    reviewers: '各复核人的尺度',
    reviewersHint: '平均扣分 = 自评得分减复核得分，按已复核的指标平均，四舍五入到两位小数；自评没有得分的不计。',
    columns: {
      reviewer: '复核人',
      packages: '材料',
      indicators: '指标',
      deduction: '共扣分',
      average: '平均每项扣分',
      percent: '占分值',
    },
    differing: '同一指标不同评分',
    differingHint: '相差大的在前。',
    weight: '分值',
    self: '自评',
    spread: '相差',
    noReviewers: '这个年度还没有复核评分。',
    noDiffering: '没有几位复核人评分不同的指标。',
  },
  en: {
    reviewers: 'How strictly each reviewer scores',
    reviewersHint:
      'Average deduction: self score less review score over the indicators reviewed, rounded half up to two decimals; indicators without a self score do not count.',
    columns: {
      reviewer: 'Reviewer',
      packages: 'Packages',
      indicators: 'Indicators',
      deduction: 'Points off',
      average: 'Per indicator',
      percent: 'Of the weight',
    },
    differing: 'One indicator, different scores',
    differingHint: 'The widest apart first.',
    weight: 'Weight',
    self: 'Self',
    spread: 'Apart',
    noReviewers: 'Nothing was scored by reviewers in this year.',
    noDiffering: 'No indicator was scored differently by several reviewers.',
  },
})
