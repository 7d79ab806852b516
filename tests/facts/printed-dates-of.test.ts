import { aPackage } from '@mingxiao/audit/testing'
import { printedDatesOf } from '@mingxiao/core'
import { expect, it } from 'vitest'

it('gives the dates of tables and reports with their places', () => {
  const pack = aPackage({
    projects: [],
    unitEvaluation: null,
    projectReport: null,
    unitReport: {
      cover: { date: '二〇二五年五月十二日' },
      sections: { problems: ['2025年1月完成问卷。'], measures: [], use: [] },
    },
  })
  expect(printedDatesOf(pack).map(({ date, place }) => [date.text, place.attachment])).toEqual([
    ['2025年5月12日', '1'],
    ['二〇二五年五月十二日', '4'],
    ['2025年1月', '4'],
    ['2025年1月', '4'],
    ['2025年5月12日', '4'],
  ])
})
