import {
  beginningOf,
  datesIn,
  haveSharedTheme,
  type Item,
  measuresIn,
  type Package,
  problemsIn,
  type Report,
  reportsOf,
  saysAny,
  sectionOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { textOfSection } from './text-of-section.ts'

export default defineRule({
  code: 'J08',
  id: 'problems-have-measures',
  group: 'report',
  severity: 'warning',
  title: {
    zh: '每个问题都应有对应的改进措施、责任人和期限',
    en: 'Every problem has a measure, with an owner and a date',
  },
  cites: ['cai-yu-2020-10/11'],
  messages: {
    noMeasure: {
      zh: '问题{problem}没有对应的改进措施。请针对它补写措施，写明由谁负责、何时完成。',
      en: 'No measure answers the problem {problem}. Add one, with who is responsible and by when.',
    },
    unassigned: {
      zh: '改进措施没有写明{missing}。请逐条写明由哪个股室或谁负责、什么时间完成。',
      en: 'The measures do not state {missing}. Say for each who is responsible and by when.',
    },
  },

  check(pack, report) {
    for (const one of reportsOf(pack)) {
      if (!proposals(one)) continue
      const measures = measuresIn(one)
      for (const problem of problemsIn(one)) {
        if (isAnswered(problem, measures, pack)) continue
        report({ message: 'noMeasure', at: problem.place, data: { problem: beginningOf(problem.text) } })
      }
      const missing = missingFrom(one, pack)
      const [first, ...others] = measures
      if (!first || missing.length === 0) continue
      const related = others.map(({ place }) => place)
      report({ message: 'unassigned', at: first.place, related, data: { missing: missing.join('、') } })
    }
  },
})

function proposals(report: Report) {
  return sectionOf(report, 'measures') ?? sectionOf(report, 'advice')
}

/** A measure speaks of the same matter, or the problem is told with what is done about it. */
function isAnswered({ text }: Item, measures: readonly Item[], pack: Package): boolean {
  if (/下一步|今后|下年度?将|拟于|计划于|已整改|已完成整改|(?:我们|单位|中心|局)将/.test(text)) return true
  return measures.some((measure) => haveSharedTheme(text, measure.text, pack))
}

/** Whether owner or date are missing from the measures as a whole: one line may assign them all. */
function missingFrom(report: Report, pack: Package): readonly string[] {
  const section = proposals(report)
  const text = section ? textOfSection(section) : ''
  const hasDate = datesIn(text).length > 0 || saysAny(text, valueFor('wording/measure-times', pack))
  return [
    ...(saysAny(text, valueFor('wording/measure-owners', pack)) ? [] : ['责任人']),
    ...(hasDate ? [] : ['完成期限']),
  ]
}
