import { evaluationsOf, nameOf, vagueWordOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E02',
  id: 'measurable-wording',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '指标应可以衡量', en: 'An indicator can be measured' },
  cites: ['cai-yu-2021-101/quality'],
  messages: {
    vagueName: {
      zh: '“{name}”的指标“{indicator}”难以衡量：名称用“{word}”一类的词，没有说明计量什么，指标值又只是“{target}”。请改成可以计量的指标，写明对象和数量、比率或期限。',
      en: 'The indicator “{indicator}” of “{name}” can hardly be measured: a word like “{word}” does not say what is counted, and the target is only “{target}”. Name a thing that can be counted, with a number, a rate or a date.',
    },
    onlyDone: {
      zh: '“{name}”的指标“{indicator}”难以衡量：没有说明计量什么，指标值是“{target}”，实际完成只写“{word}”。请改成可以计量的指标，写明对象和数量、比率或期限。',
      en: 'The indicator “{indicator}” of “{name}” can hardly be measured: it does not say what is counted, the target is “{target}” and the result only “{word}”. Name a thing that can be counted, with a number, a rate or a date.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      for (const { row, name: indicator, levelTwo } of namedRowsOf(evaluation)) {
        const word = vagueWordOf(row, pack)
        // A cost that is no money has a rule of its own.
        if (word === null || levelTwo === '成本') continue
        const { level3, target, actual } = row
        report({
          message: indicator.includes(word) ? 'vagueName' : 'onlyDone',
          at: level3,
          related: [target, actual],
          data: { name: nameOf(evaluation), indicator, word, target },
        })
      }
    }
  },
})
