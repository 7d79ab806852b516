import { expect, it } from 'vitest'
import type { DraftSection } from '../draft/draft.ts'
import { aDraft } from '../testing/a-draft.ts'
import { completeDraft } from './complete-draft.ts'
import { typedFigureNotices } from './typed-figure-notices.ts'

it('names the figures that somebody typed, by report and section', () => {
  const basic = section('basic', [
    '基本支出103.09万元，共9人。',
    '公用经费{{ base.spending.publicFunds.final | 万元 }}。',
  ])
  const sections = [
    section('overview', ['2024年的情况如下。']),
    section('publicBudget', [], [basic]),
    section('problems', ['差5件。']),
  ]
  const draft = aDraft({
    reports: [{ form: 'unit-report', date: '2025年5月13日', opening: ['共2个项目。'], sections }],
  })
  expect(typedFigureNotices(completeDraft(draft))).toEqual([
    {
      code: 'figures-typed',
      data: {
        attachment: '4',
        count: '4',
        figures: '2个（开头），103.09万元、9人（基本支出情况），5件（存在的问题及原因分析）',
      },
      origin: null,
    },
  ])
})

it('is silent where every figure comes from a table', () => {
  const sections = [section('overview', ['全年执行{{ unit.spent | 万元 }}。'])]
  const draft = aDraft({ reports: [{ form: 'unit-report', date: '2025年5月13日', opening: [], sections }] })
  expect(typedFigureNotices(completeDraft(draft))).toEqual([])
})

function section(key: string, paragraphs: readonly string[], sections: readonly DraftSection[] = []): DraftSection {
  return { key, paragraphs, sections }
}
