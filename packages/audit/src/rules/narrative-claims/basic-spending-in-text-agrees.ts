import { figureFactsOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { departureData } from './departure-data.ts'
import { departureIn } from './departure-in.ts'

export default defineRule({
  code: 'G06',
  id: 'basic-spending-in-text-agrees',
  group: 'narrative-claims',
  severity: 'error',
  title: { zh: '报告中的基本支出应与附件2一致', en: 'Basic spending in the report is that in attachment 2' },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '{here}的基本支出为{found}，{there}为{expected}，相差{difference}。{likely}请对照决算报表改为一致。',
      en: 'Basic spending is {found} in {hereInEnglish} and {expected} in {thereInEnglish}: {difference} apart. {likelyInEnglish}Check the final accounts and make them agree.',
    },
  },

  check(pack, report) {
    for (const fact of figureFactsOf(pack)) {
      if (fact.measure !== 'basicSpending' || fact.year !== pack.year) continue
      const departure = departureIn(pack, fact)
      if (departure) report({ message: 'differs', ...departureData(departure) })
    }
  },
})
