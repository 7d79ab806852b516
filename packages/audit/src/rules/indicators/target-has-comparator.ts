import {
  type Comparator,
  comparatorOf,
  Decimal,
  evaluationsOf,
  type FigureMeasure,
  type Indicator,
  nameOf,
  plainText,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E01',
  id: 'target-has-comparator',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '定量指标的年度指标值应写明比较符号', en: 'A target in figures prints its comparator' },
  cites: ['cai-yu-2021-101/value'],
  messages: {
    noComparator: {
      zh: '“{name}”有{count}个指标的年度指标值没有写比较符号，看不出是至少、至多还是等于。按名称和单位，可以写作：{expected}。请逐行核对后补上。',
      en: '{count} targets of “{name}” print no comparator, so it does not show whether they mean at least, at most or exactly. By name and unit they could read: {expected}. Check each and add the sign.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const bare = namedRowsOf(evaluation).flatMap(({ row, name }) => {
        const target = row.target.value
        return target?.kind === 'figure' && !target.comparator ? [{ row, name, target }] : []
      })
      const [first, ...others] = bare
      if (!first) continue
      report({
        message: 'noComparator',
        at: first.row.target,
        related: others.map(({ row }) => row.target),
        data: {
          name: nameOf(evaluation),
          count: Decimal.count(bare.length),
          expected: bare
            .map(({ row, name, target }) => `“${name}”${signFor(row, target)}${plainText(row.target.place.quote)}`)
            .join('、'),
        },
      })
    }
  },
})

/** Nothing can be above one hundred percent of what there is, so that much is asked for exactly. */
function signFor(row: Indicator, { amount, unit }: FigureMeasure): Comparator {
  const { comparator } = comparatorOf(row)
  return comparator === '≥' && unit === '%' && amount.equals(Decimal.hundred) ? '=' : comparator
}
