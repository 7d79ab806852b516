import { saysAny, sectionOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { textOfSection } from './text-of-section.ts'

export default defineRule({
  code: 'J10',
  id: 'evaluation-work-described',
  group: 'report',
  severity: 'warning',
  title: { zh: '评价工作应交代目的、范围、指标、方法、标准和过程', en: 'The work of evaluation is described in full' },
  cites: ['cai-yu-2020-10/form-3'],
  messages: {
    incomplete: {
      zh: '“{section}”没有写到{missing}。请按提纲补写评价是为了什么、评价哪些项目、用什么指标、方法和标准、怎样开展的。',
      en: '“{section}” does not speak of {missing}. Say why, of what, by which indicators, methods and standards, and in which steps the evaluation was made.',
    },
  },

  check(pack, report) {
    const section = pack.projectReport && sectionOf(pack.projectReport, 'work')
    if (!section) return
    const text = textOfSection(section)
    const missing = Object.entries(valueFor('wording/evaluation-work', pack))
      .filter(([, words]) => !saysAny(text, words))
      .map(([element]) => element)
    if (missing.length === 0) return
    report({ message: 'incomplete', at: section.title, data: { section: section.name, missing: missing.join('、') } })
  },
})
