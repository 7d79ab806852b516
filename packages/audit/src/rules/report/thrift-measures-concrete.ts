import { figuresIn, saysAny } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'J12',
  id: 'thrift-measures-concrete',
  group: 'report',
  severity: 'info',
  title: { zh: '厉行节约保障措施应写得具体', en: 'The measures of thrift are concrete' },
  cites: ['form-hunan-2024/base-data-thrift'],
  messages: {
    slogan: {
      zh: '“厉行节约保障措施”写的是{found}，没有制度、标准或数据。请写明执行哪项制度、控制到什么标准、节约了多少。',
      en: 'The measures of thrift read {found}: no rule, standard or figure. Name the rule applied, the limit kept, or the sum saved.',
    },
  },

  check(pack, report) {
    const measures = pack.baseData?.thrift.measures
    if (measures?.state !== 'value') return
    const text = measures.value
    if (figuresIn(text).length > 0 || saysAny(text, valueFor('wording/thrift-means', pack))) return
    report({ message: 'slogan', at: measures, data: { found: `“${text.trim().replace(/\s+/g, ' ')}”` } })
  },
})
