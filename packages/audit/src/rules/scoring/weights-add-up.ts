import { Decimal, evaluationsOf, filledRowsOf, nameOf, sumPoints } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { executionWeightOf } from './execution-points.ts'

export default defineRule({
  code: 'D05',
  id: 'weights-add-up',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '三级指标分值加预算执行率分值应等于总分，总分应为满分',
    en: 'The weights of indicators and execution make the total, and the total is full marks',
  },
  cites: ['arithmetic/sum', 'cai-yu-2020-10/13'],
  messages: {
    notFull: {
      zh: '“{name}”的三级指标分值合计{rows}分，加预算执行率{execution}分，共{found}分，应为{expected}分，相差{difference}分（“总分”一行的分值填的是{printed}）。请调整三级指标的分值。',
      en: 'The indicators of “{name}” carry {rows} points, with {execution} for execution {found}; it must be {expected}, {difference} apart (the total row reads {printed}). Adjust the weights of the indicators.',
    },
    notFullUnprinted: {
      zh: '“{name}”的三级指标分值合计{rows}分，加预算执行率{execution}分，共{found}分，应为{expected}分，相差{difference}分。请调整三级指标的分值。',
      en: 'The indicators of “{name}” carry {rows} points, with {execution} for execution {found}; it must be {expected}, {difference} apart. Adjust the weights of the indicators.',
    },
    wrongTotal: {
      zh: '“{name}”的“总分”一行分值填的是{found}，三级指标{rows}分加预算执行率{execution}分应为{expected}分，相差{difference}分。请改正总分的分值。',
      en: 'The total weight of “{name}” reads {found}; {rows} of the indicators and {execution} of execution make {expected}, {difference} apart. Correct the total.',
    },
  },

  check(pack, report) {
    const full = Decimal.of(valueFor('scoring/full-marks', pack))
    for (const evaluation of evaluationsOf(pack)) {
      const { total } = evaluation.indicators
      const filled = filledRowsOf(evaluation)
      const rows = sumPoints(filled.map(({ weight }) => weight))
      const execution = executionWeightOf(evaluation)
      if (!rows || rows.isZero() || !execution) continue

      const sum = rows.plus(execution)
      const data = { name: nameOf(evaluation), rows, execution }
      const related = [evaluation.funds.total.weight]
      if (!sum.equals(full)) {
        const wrong = { ...data, found: sum, expected: full, difference: sum.minus(full).abs() }
        if (total.weight.state === 'value') {
          report({ message: 'notFull', at: total.weight, related, data: { ...wrong, printed: total.weight } })
        } else {
          report({ message: 'notFullUnprinted', at: evaluation.place, related, data: wrong })
        }
      } else if (total.weight.state === 'value' && !total.weight.value.amount.equals(sum)) {
        const difference = total.weight.value.amount.minus(sum).abs()
        const wrong = { ...data, found: total.weight, expected: sum, difference }
        report({ message: 'wrongTotal', at: total.weight, related, data: wrong, fix: [replace(total.weight, sum)] })
      }
    }
  },
})
