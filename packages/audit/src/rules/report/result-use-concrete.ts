import { saysAny, sectionOf, sentencesOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { textOfSection } from './text-of-section.ts'

export default defineRule({
  code: 'J05',
  id: 'result-use-concrete',
  group: 'report',
  severity: 'warning',
  title: { zh: '自评结果的应用应写得具体', en: 'The use of the results is concrete' },
  cites: ['cai-yu-2020-10/26', 'cai-yu-2020-10/27'],
  messages: {
    noUse: {
      zh: '“{section}”没有写明自评结果用在哪里。请写明怎样用于预算安排、政策调整或管理改进，例如压减哪项支出、修订哪项制度。',
      en: '“{section}” does not say what the results are used for. State how they bear on the budget, on policy or on management, such as which spending is cut or which rule revised.',
    },
  },

  check(pack, report) {
    const section = pack.unitReport && sectionOf(pack.unitReport, 'use')
    if (!section) return
    const uses = Object.values(valueFor('wording/result-uses', pack))
    const publication = valueFor('wording/publication-words', pack)
    const sentences = sentencesOf(textOfSection(section)).filter((sentence) => {
      return !saysAny(sentence, publication) || saysAny(sentence, '用于、应用、运用')
    })
    if (sentences.some((sentence) => uses.some((words) => saysAny(sentence, words)))) return
    report({ message: 'noUse', at: section.paragraphs[0] ?? section.title, data: { section: section.name } })
  },
})
