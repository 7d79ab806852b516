import { inLanguage } from '../../ui/in-language.ts'

/** Words that all screens of reviewers share. */
export const reviewTexts = inLanguage({
  zh: {
    queue: '待审材料',
    copies: '雷同比对',
    consistency: '评分一致性',
    sections: '审核',
    reading: '正在读取……',
    failed: '读不到，请稍后再试。',
    year: (year: number) => `${year}年度`,
    yearLabel: '评价年度',
    states: {
      draft: '填写中',
      submitted: '待负责人签字',
      signed: '待主管部门审核',
      'department-passed': '待财政复核',
      approved: '财政已通过',
      published: '已公开',
      returned: '退回修改',
    },
    severities: { error: '错误', warning: '警告', info: '提示' },
    unknown: '—',
  },
  en: {
    queue: 'Waiting',
    copies: 'Similar passages',
    consistency: 'Consistency',
    sections: 'Review',
    reading: 'Loading…',
    failed: 'Could not be loaded. Please try again.',
    year: (year: number) => `${year}`,
    yearLabel: 'Year',
    states: {
      draft: 'Being filled in',
      submitted: 'To be signed',
      signed: 'For the department',
      'department-passed': 'For the finance bureau',
      approved: 'Approved',
      published: 'Published',
      returned: 'Returned',
    },
    severities: { error: 'Error', warning: 'Warning', info: 'Hint' },
    unknown: '—',
  },
})
