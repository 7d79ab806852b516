import { Decimal, evaluationsOf, type Indicator, nameOf, standingOf } from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { reasonGiven } from './reason-given.ts'

export default defineRule({
  code: 'E12',
  id: 'reason-names-cause-and-measure',
  group: 'indicators',
  severity: 'info',
  title: { zh: '偏差说明应写清原因和改进措施', en: 'The note on a deviation names its cause and a measure' },
  cites: ['form-hunan-2024/unit-evaluation-indicators', 'form-hunan-2024/project-evaluation-indicators'],
  messages: {
    short: {
      zh: '“{name}”的指标“{indicator}”的偏差说明“{reason}”只有{found}个字（至少{expected}个字），读的人看不出为什么偏离。建议写成“因……，{advice}”。',
      en: 'The note “{reason}” on “{indicator}” of “{name}” has {found} letters ({expected} at least) and does not show why the result departs. Write: because of …, {adviceInEnglish}.',
    },
    incomplete: {
      zh: '“{name}”的指标“{indicator}”的偏差说明“{reason}”没有写清{missing}。建议写成“因……，{advice}”。',
      en: 'The note “{reason}” on “{indicator}” of “{name}” does not name {missingInEnglish}. Write: because of …, {adviceInEnglish}.',
    },
  },

  check(pack, report) {
    const shortest = Decimal.of(valueFor('completeness/reason-length', pack))
    const causes = valueFor('wording/cause-words', pack)
    const measures = valueFor('wording/measure-words', pack)
    for (const evaluation of evaluationsOf(pack)) {
      for (const { row, name: indicator } of namedRowsOf(evaluation)) {
        const given = reasonGiven(row.reason)
        const wants = given ? whatIsWanted(row, pack) : null
        if (!given || !wants) continue
        const advice = wants === 'both' ? inFuture : noted
        const data = {
          name: nameOf(evaluation),
          indicator,
          reason: row.reason,
          advice: advice.zh,
          adviceInEnglish: advice.en,
        }
        const found = Decimal.count(given.length)
        const hasCause = causes.some((word) => given.includes(word))
        const hasMeasure = wants === 'cause' || measures.some((word) => given.includes(word))
        if (!hasCause || !hasMeasure) {
          const missing = hasCause ? measure : hasMeasure ? cause : both
          const words = { missing: missing.zh, missingInEnglish: missing.en }
          report({ message: 'incomplete', at: row.reason, data: { ...data, ...words } })
        } else if (found.isBelow(shortest)) {
          const counts = { found, expected: shortest, difference: shortest.minus(found) }
          report({ message: 'short', at: row.reason, data: { ...data, ...counts } })
        }
      }
    }
  },
})

/**
 * A missed or marked-down indicator owes a cause and a measure, one that passed its target a little the cause. What passed
 * it by far is for overshoot-analysed; a row that does not deviate owes nothing.
 */
function whatIsWanted(row: Indicator, year: LawYear): 'both' | 'cause' | null {
  const standing = standingOf(row)
  const { score, weight } = row
  if (standing.standing === 'unmet') return 'both'
  if (score.value && weight.value?.amount.isAbove(score.value.amount)) return 'both'
  if (standing.standing !== 'exceeded') return null
  return standing.ratio?.isBelow(Decimal.of(valueFor('scoring/overshoot-warning-ratio', year))) ? 'cause' : null
}

const cause: Bilingual = { zh: '原因', en: 'the cause' }
const measure: Bilingual = { zh: '改进措施', en: 'a measure' }
const both: Bilingual = { zh: '原因和改进措施', en: 'the cause and a measure' }
const inFuture: Bilingual = { zh: '下一步……', en: 'next we …' }
const noted: Bilingual = { zh: '比目标多完成……', en: 'so much more was done' }
