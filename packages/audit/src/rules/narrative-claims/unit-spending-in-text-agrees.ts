import { figureFactsOf, type Stage } from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'
import { departureData } from './departure-data.ts'
import { departureIn } from './departure-in.ts'

export default defineRule({
  code: 'G15',
  id: 'unit-spending-in-text-agrees',
  group: 'narrative-claims',
  severity: 'error',
  title: {
    zh: '报告中的部门整体支出及其预算应与附件2一致',
    en: 'Unit spending and its budget in the report are those in attachment 2',
  },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '{here}的部门整体支出{stage}为{found}，{there}为{expected}，相差{difference}。{likely}请对照预算批复和决算报表改为一致。',
      en: 'The {stageInEnglish} of the whole unit is {found} in {hereInEnglish} and {expected} in {thereInEnglish}: {difference} apart. {likelyInEnglish}Check the approved budget and the final accounts and make them agree.',
    },
  },

  check(pack, report) {
    for (const fact of figureFactsOf(pack)) {
      if (fact.measure !== 'unitSpending' || fact.year !== pack.year || !fact.stage) continue
      const departure = departureIn(pack, fact)
      if (!departure) continue
      const { data, ...places } = departureData(departure)
      const stage = stageWords[fact.stage]
      report({ message: 'differs', ...places, data: { ...data, stage: stage.zh, stageInEnglish: stage.en } })
    }
  },
})

const stageWords: Readonly<Record<Stage, Bilingual>> = {
  initial: { zh: '年初预算', en: 'initial budget' },
  budget: { zh: '全年预算', en: 'budget' },
  actual: { zh: '执行数', en: 'spending' },
}
