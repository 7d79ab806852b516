import { rules, runRules } from '@mingxiao/audit'
import { aPackage, type ReportTexts } from '@mingxiao/audit/testing'
import { editions, type FormId, type SectionForm } from '@mingxiao/core'
import {
  blankDraft,
  completeDraft,
  draftReports,
  narrativeValues,
  renderParagraphs,
  sectionTemplates,
} from '@mingxiao/drafts'
import { describe, expect, it } from 'vitest'

const good = aPackage()
const values = narrativeValues(good)
const forms = editions.find(({ id }) => id === 'hunan-2024')?.reports ?? []

describe('the section templates of hunan-2024', () => {
  it('cover every required topic of a report, filled in from a good package', () => {
    const pack = aPackage({ unitReport: textsOf('unit-report'), projectReport: textsOf('project-report') })
    const group = runRules(pack, rules).filter(({ rule }) => rule.code.startsWith('J'))
    expect(group).toEqual([])
  })

  it('say nothing that a table of a good package contradicts, and leave the numbers of a survey to the unit', () => {
    const pack = aPackage({ unitReport: textsOf('unit-report'), projectReport: textsOf('project-report') })
    const found = runRules(pack, rules).map(({ rule, data }) => [rule.id, data['indicators']])
    expect(found).toEqual([
      ['rates-carry-evidence', '“用水户满意度”'],
      ['rates-carry-evidence', '“供水用户满意度”'],
      ['rates-carry-evidence', '“库区群众满意度”'],
    ])
  })

  it('say of a package just begun what is not filled in, and end no sentence in nothing', () => {
    const draft = blankDraft({ edition: 'hunan-2024', unit: '某某县水利站', year: 2024 })
    const { paragraphs } = completeDraft(draft)
    const texts = [...paragraphs.values()].map((segments) => segments.map(({ text }) => text).join(''))
    expect(texts).toContain('效益指标完成情况：（未填写）。')
    expect(texts.filter((text) => /[：；，][；，。]/.test(text))).toEqual([])
  })

  it('type no figure of their own', () => {
    const typed = sectionTemplates('hunan-2024').flatMap(({ form, key, paragraphs }) =>
      paragraphs
        .flatMap((paragraph) => renderParagraphs(paragraph, values, `${form}/${key}`))
        .flatMap(({ segments }) => segments.filter(({ isTypedFigure }) => isTypedFigure)),
    )
    expect(typed).toEqual([])
  })

  it('give a new package both reports in the order of their outlines', () => {
    const outline = draftReports('hunan-2024').map(({ form, sections }) => [
      form,
      sections.map(({ key, sections: inner }) => [key, ...inner.map((one) => one.key)].join(' ')),
    ])
    expect(outline).toEqual([
      [
        'unit-report',
        [
          'overview',
          'publicBudget basic projects',
          'governmentFunds',
          'stateCapital',
          'socialInsurance',
          'performance',
          'problems',
          'measures',
          'use',
        ],
      ],
      [
        'project-report',
        ['overview', 'work', 'conclusion', 'analysis decision process output benefit', 'problems', 'advice'],
      ],
    ])
  })

  it('are none where an edition has no reports', () => {
    expect([sectionTemplates('national-2020'), draftReports('national-2020')]).toEqual([[], []])
  })
})

function textsOf(id: FormId): ReportTexts {
  const form = forms.find((one) => one.id === id)
  return { sections: sectionsOf(form?.sections ?? [], id) }
}

function sectionsOf(sections: readonly SectionForm[], id: FormId): NonNullable<ReportTexts['sections']> {
  const written = sections.filter(({ key }) => key !== 'other')
  return Object.fromEntries(
    written.map(({ key, sections: inner }) => [
      key,
      inner.length > 0 ? { sections: sectionsOf(inner, id) } : paragraphsOf(id, key),
    ]),
  )
}

function paragraphsOf(id: FormId, key: string): readonly string[] {
  const template = sectionTemplates('hunan-2024').find((one) => one.form === id && one.key === key)
  return (template?.paragraphs ?? [])
    .flatMap((paragraph, at) => renderParagraphs(paragraph, values, `${id}/${key}.${at + 1}`))
    .map(({ segments }) => segments.map(({ text }) => text).join(''))
}
