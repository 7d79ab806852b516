import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  executionBaseOf,
  findSubjects,
  givesReason,
  nameOf,
  type Package,
  plainName,
  projectNamesOf,
  reportsOf,
  roundingOf,
  sameName,
  scoreExecution,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { excessOf } from './excess-of.ts'

export default defineRule({
  code: 'C04',
  id: 'low-execution-explained',
  group: 'execution',
  severity: 'warning',
  title: { zh: '预算执行率偏低的应说明原因', en: 'A low execution rate is explained' },
  cites: ['cai-yu-2020-10/26', 'provincial-performance-system/unspent', 'review-practice/low-execution'],
  messages: {
    low: {
      zh: '“{name}”的预算执行率为{found}%，低于{expected}%，还有{unspent}没有执行。请在报告中说明原因和改进措施。',
      en: 'The execution rate of “{name}” is {found}%, below {expected}%; {unspent} was not spent. Explain in the report why, and what will be done.',
    },
    veryLow: {
      severity: 'error',
      zh: '“{name}”的预算执行率只有{found}%，低于{expected}%，还有{unspent}没有执行，报告没有说明原因。请写明原因、后续安排和改进措施。',
      en: 'The execution rate of “{name}” is only {found}%, below {expected}%; {unspent} was not spent and the report does not say why. State the reason, what happens next and what will be done.',
    },
  },

  check(pack, report) {
    const low = Decimal.of(valueFor('execution/low-rate', pack)).times(Decimal.hundred)
    const veryLow = Decimal.of(valueFor('execution/very-low-rate', pack)).times(Decimal.hundred)
    for (const table of evaluationsOf(pack)) {
      const { spent, rate } = table.funds.total
      const budget = executionBaseOf(table, table.funds.total)
      const execution = scoreExecution(table, pack)
      if (execution.kind === 'none' || execution.rate.isAtLeast(low) || isExplained(pack, table)) continue

      const unspent = excessOf(pack, { table, entry: budget }, { table, entry: spent })
      if (!unspent) continue
      const found = execution.rate.round(roundingOf(pack))
      const data = { name: nameOf(table), found, unspent: unspent.figure }
      const place = { at: rate.state === 'absent' ? spent : rate, related: [budget, spent] }
      if (execution.rate.isBelow(veryLow))
        report({ message: 'veryLow', ...place, data: { ...data, expected: veryLow } })
      else report({ message: 'low', ...place, data: { ...data, expected: low } })
    }
  },
})

/** A paragraph on the execution that gives a reason; one that names projects explains those alone. */
function isExplained(pack: Package, table: Evaluation): boolean {
  const own = table.funds.total.reason.value ?? ''
  if (givesReason(own) || /结余|节约|节省|退回|收回/.test(own)) return true
  const projects = projectNamesOf(pack)
  const { result, reasons, problems } = table.conclusion
  const paragraphs = [...reportsOf(pack).flatMap((text) => text.paragraphs), ...table.notes, result, reasons, problems]
  return paragraphs.some(({ place: { quote } }) => {
    if (!executionWords.test(quote) || !givesReason(quote)) return false
    const named = findSubjects(quote, projects).filter(({ project }) => project !== '')
    return named.length === 0 || named.some(({ project }) => sameName(project, plainName(nameOf(table))))
  })
}

const executionWords = /执行率|预算执行|执行进度|支出进度|支付进度|资金结转|结余|未支出|未使用|未执行|尚未支付/
