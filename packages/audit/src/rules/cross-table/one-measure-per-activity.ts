import {
  type Evaluation,
  evaluationsOf,
  type Indicator,
  inOneUnit,
  isSpecificName,
  type Measure,
  nameOf,
  type Package,
  plainName,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'F09',
  id: 'one-measure-per-activity',
  group: 'cross-table',
  severity: 'info',
  title: { zh: '同一项工作在各表应使用同一计量口径', en: 'One activity is measured in one way' },
  cites: ['review-practice/consistent-facts'],
  messages: {
    differentMeasure: {
      zh: '“{activity}”在“{table}”以“{found}”计（{indicator}），在“{other}”以“{expected}”计（{otherIndicator}），两处无法互相核对。建议统一口径，或者在同一张表中两种口径都列。',
      en: '“{activity}” is counted in “{found}” in “{table}” ({indicator}) and in “{expected}” in “{other}” ({otherIndicator}), so neither can be checked against the other. Use one measure, or give both in one table.',
    },
  },

  check(pack, report) {
    for (const [activity, counts] of Map.groupBy(countsIn(pack), (count) => count.activity)) {
      const [first] = counts
      const at = first && counts.find((count) => differ(first, count))
      if (!first || !at || isCountedTwiceInOneTable(counts)) continue
      report({
        message: 'differentMeasure',
        at: at.row.level3,
        related: [first.row.level3],
        data: {
          activity,
          table: nameOf(at.evaluation),
          indicator: at.row.level3,
          found: at.unit,
          other: nameOf(first.evaluation),
          otherIndicator: first.row.level3,
          expected: first.unit,
        },
      })
    }
  },
})

/** An indicator that counts how often, how many or for whom something was done. */
interface Count {
  readonly activity: string
  readonly unit: string
  readonly evaluation: Evaluation
  readonly row: Indicator
}

function countsIn(pack: Package): readonly Count[] {
  return evaluationsOf(pack).flatMap((evaluation) =>
    evaluation.indicators.rows.flatMap((row) => {
      const unit = unitOf(row.target.value) || unitOf(row.actual.value)
      const activity = activityOf(row.level3.value ?? '')
      return unit === '' || !isSpecificName(activity) ? [] : [{ activity, unit, evaluation, row }]
    }),
  )
}

/** The unit of a count; money and percentages measure something else of the activity. */
function unitOf(measure: Measure | null): string {
  if (measure?.kind !== 'figure' || /[元%分]/.test(measure.unit)) return ''
  return measure.unit
}

/** “加强供水政策宣传” and “供水政策宣传次数” name one activity. */
function activityOf(level3: string): string {
  return plainName(level3)
    .replace(/^(?:加强|开展|组织|做好|强化|推进|完成|举办|进行)+/, '')
    .replace(/(?:人次数|次数|人数|人次|场次|批次|座次|户数|家数|件数|处数|数量|数)$/, '')
}

function differ(a: Count, b: Count): boolean {
  const [one, two] = [a.row, b.row].map(({ target, actual }) => target.value ?? actual.value)
  if (one?.kind !== 'figure' || two?.kind !== 'figure') return false
  return a.unit !== b.unit && inOneUnit([one, two]) === null
}

function isCountedTwiceInOneTable(counts: readonly Count[]): boolean {
  return counts.some((a) => counts.some((b) => a.evaluation === b.evaluation && differ(a, b)))
}
