import { evaluationsOf, type Measure, nameOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { unitKindOf } from './unit-kind-of.ts'

export default defineRule({
  code: 'E18',
  id: 'timeliness-is-time-or-rate',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '时效指标应是时间、时长或及时率', en: 'A timeliness indicator is a date, a duration or a rate' },
  cites: ['cai-yu-2021-101/timeliness'],
  messages: {
    notTime: {
      zh: '“{name}”的时效指标“{indicator}”的指标值是“{found}”，不是时间、时长或比率，看不出是否及时。请改为完成时间（如“12月底前”）、时限（如“不超过若干个工作日”）或及时率；数量请移到数量指标。',
      en: 'The timeliness indicator “{indicator}” of “{name}” has the target “{found}”, which is no date, duration or rate. Give a date, a time limit or a rate of what is on time; a quantity goes under quantity.',
    },
  },

  check(pack, report) {
    const words = valueFor('wording/timeliness-words', pack)
    for (const evaluation of evaluationsOf(pack)) {
      for (const { row, name: indicator, levelTwo } of namedRowsOf(evaluation)) {
        if (levelTwo !== '时效' || !row.target.value || isTime(row.target.value, words)) continue
        report({
          message: 'notTime',
          at: row.target,
          related: [row.level3],
          data: { name: nameOf(evaluation), indicator, found: row.target },
        })
      }
    }
  },
})

/** A tier such as 完成 says nothing of time, but what it answers may; a figure without a unit may be of any kind. */
function isTime(target: Measure, words: readonly string[]): boolean {
  if (target.kind === 'time' || target.kind === 'tier') return true
  if (target.kind === 'wording')
    return /\d+[年月日天时]/.test(target.text) || words.some((word) => target.text.includes(word))
  const kind = unitKindOf(target)
  return kind === null || kind === 'rate' || kind === 'duration'
}
