import {
  allSections,
  editions,
  type Package,
  type Report,
  type ReportForm,
  readItemNumber,
  reportsOf,
  type Section,
  type SectionForm,
  saysAny,
  sectionOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { textOfSection } from './text-of-section.ts'

export default defineRule({
  code: 'J01',
  id: 'required-sections-present',
  group: 'report',
  severity: 'warning',
  title: { zh: '报告应按提纲写全各部分，次序不变', en: 'A report has the sections of its outline, in order' },
  cites: ['cai-yu-2020-10/form-3', 'form-hunan-2024/unit-report', 'form-hunan-2024/project-report'],
  messages: {
    missing: {
      zh: '报告缺少{sections}。请按提纲补写；没有发生的，也要写明没有。',
      en: 'The report lacks {sections}. Add them as the outline has them; where there was nothing, say so.',
    },
    order: {
      zh: '“{found}”排在了“{expected}”之后，按提纲应在前面。请调整次序。',
      en: '“{found}” stands after “{expected}”; by the outline it comes first. Put them in order.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      const form = formOf(one, pack)
      if (!form) continue
      const missing = missingFrom(form.sections, one, pack)
      if (missing.length > 0) report({ message: 'missing', at: one.place, data: { sections: quoteNames(missing) } })
      for (const { late, early } of disorderIn(one, form)) {
        report({
          message: 'order',
          at: late.title,
          related: [early.title],
          data: { found: late.name, expected: early.name },
        })
      }
    }
  },
})

function formOf({ kind }: Report, { edition }: Package): ReportForm | undefined {
  return editions.find(({ id }) => id === edition)?.reports.find(({ id }) => id === kind)
}

/** The outline ends with a section for what else there is to say. */
const optional = 'other'

/** Titles of missing sections; of a section that is missing as a whole the ones in it are not told. */
function missingFrom(forms: readonly SectionForm[], report: Report, pack: Package, outer?: Section): readonly string[] {
  return forms.flatMap((form) => {
    if (form.key === optional) return []
    if (!isWritten(form, report, pack, outer)) return [form.title]
    const section = sectionOf(report, form.key)
    return section ? missingFrom(form.sections, report, pack, section) : []
  })
}

/** Under its own heading, under one of another wording, as a numbered paragraph, or in the text of the section around it. */
function isWritten(form: SectionForm, report: Report, pack: Package, outer: Section | undefined): boolean {
  if (sectionOf(report, form.key)) return true
  const words = wordsFor(form, pack)
  const heads = [...allSections(report).map(({ name }) => name), ...numberedHeads(report)]
  return heads.some((head) => saysAny(head, words)) || (outer !== undefined && saysAny(textOfSection(outer), words))
}

function wordsFor({ title }: SectionForm, pack: Package): readonly string[] {
  const words: Readonly<Record<string, string>> = valueFor('wording/section-words', pack)
  return [title, ...(words[title]?.split('、') ?? [])]
}

/** “（一）基本支出情况：2024年度……” is a heading and its text in one paragraph. */
function numberedHeads(report: Report): readonly string[] {
  return report.paragraphs.flatMap(({ place }) => {
    const number = readItemNumber(place.quote)
    return number ? number.rest.split(/[。：:，,；;]/, 1) : []
  })
}

interface Disorder {
  readonly late: Section
  readonly early: Section
}

/** A section of the outline that stands after one it should precede. */
function disorderIn(report: Report, form: ReportForm): readonly Disorder[] {
  const rankOf = ({ key }: Section) => form.sections.findIndex((section) => section.key === key)
  const known = report.sections.filter((section) => rankOf(section) >= 0)
  return known.flatMap((late, at) => {
    const early = known.slice(0, at).find((section) => rankOf(section) > rankOf(late))
    return early ? [{ late, early }] : []
  })
}
