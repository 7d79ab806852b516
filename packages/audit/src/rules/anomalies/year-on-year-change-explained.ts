import {
  amountOf,
  Decimal,
  findSubjects,
  givesReason,
  type MeasureId,
  type Package,
  percentOf,
  printDifference,
  projectNamesOf,
  reportSentencesOf,
  roundingOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'K01',
  id: 'year-on-year-change-explained',
  group: 'anomalies',
  severity: 'warning',
  title: { zh: '与上年相比变动较大的应说明原因', en: 'A large change from last year is explained' },
  cites: ['cai-yu-2013-53/three-public-funds-change-rate', 'review-practice/year-on-year'],
  messages: {
    increased: {
      zh: '“{row}”由上年的{from}增加到{found}，多了{difference}，增长{rate}%，超过{limit}%，报告没有说明原因。请在附件4写明为什么增加。',
      en: '“{row}” grew from {from} last year to {found}: {difference} more, {rate}% against a limit of {limit}%, and no report says why. Explain it in attachment 4.',
    },
    decreased: {
      zh: '“{row}”由上年的{from}减少到{found}，少了{difference}，下降{rate}%，超过{limit}%，报告没有说明原因。请在附件4写明为什么减少。',
      en: '“{row}” fell from {from} last year to {found}: {difference} less, {rate}% against a limit of {limit}%, and no report says why. Explain it in attachment 4.',
    },
  },

  check(pack, report) {
    const table = pack.baseData
    if (!table) return
    const { publicFunds, projects } = table.spending
    const lines = [
      { measure: 'publicFunds', line: publicFunds, limit: valueFor('comparison/year-on-year-public-funds', pack) },
      { measure: 'projectSpending', line: projects, limit: valueFor('comparison/year-on-year-projects', pack) },
    ] as const
    for (const { measure, line, limit } of lines) {
      const [before, after] = [amountOf(pack, table, line.lastYear), amountOf(pack, table, line.final)]
      if (!before || !after) continue
      const change = percentOf(after.yuan.minus(before.yuan), before.yuan)
      const most = Decimal.of(limit).times(Decimal.hundred)
      if (!change?.abs().isAbove(most)) continue
      const direction = change.isNegative() ? 'down' : 'up'
      if (isExplained(pack, measure, direction)) continue
      report({
        message: direction === 'up' ? 'increased' : 'decreased',
        at: line.final,
        related: [line.lastYear],
        data: {
          row: line.rowLabel.place.quote.replace(/[：:（(].*$/, '').trim(),
          from: line.lastYear,
          found: line.final,
          difference: printDifference(after, before),
          rate: change.abs().round(roundingOf(pack)),
          limit: most,
        },
      })
    }
  },
})

/**
 * A sentence or a note on the spending that gives a reason for a change. A reason for the contrary direction explains
 * nothing, nor does one for an amount alone.
 */
function isExplained(pack: Package, measure: MeasureId, direction: 'up' | 'down'): boolean {
  const projects = projectNamesOf(pack)
  const notes = pack.baseData?.notes.map(({ place }) => place.quote) ?? []
  return [...reportSentencesOf(pack).map(({ text }) => text), ...notes].some((text) => {
    const isMeant = findSubjects(text, projects).some((subject) => subject.measure === measure)
    const contrary = direction === 'up' ? lowered : raised
    const fitting = direction === 'up' ? raised : lowered
    return isMeant && givesReason(text) && (fitting.test(text) || (compared.test(text) && !contrary.test(text)))
  })
}

const raised = /增加|增长|上升|提高|上涨|追加|调增|新增|扩大|高于|多于/
const lowered = /减少|下降|降低|核减|调减|压减|压缩|节约|缩减|低于|少于/
const compared = /上年|去年|同比|变动|变化/
