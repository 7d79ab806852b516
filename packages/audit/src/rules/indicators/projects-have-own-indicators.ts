import { Decimal, nameOf, type ProjectEvaluation, percentOf, plainName, plainText, roundScore } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { plainIndicator } from './plain-indicator.ts'

export default defineRule({
  code: 'E04',
  id: 'projects-have-own-indicators',
  group: 'indicators',
  severity: 'error',
  title: { zh: '各项目应有自己的指标，不得套用同一套', en: 'Each project has indicators of its own' },
  cites: ['cai-yu-2021-101/quality'],
  messages: {
    copied: {
      zh: '“{name}”的指标与“{other}”几乎一样：{shared}个指标的名称、指标值和完成值都相同，相同比例{found}%（{expected}%起视为套用）。请按这个项目的资金用途重新设置指标。',
      en: 'The indicators of “{name}” are nearly those of “{other}”: {shared} agree in name, target and result, {found}% of all ({expected}% or more counts as copied). Set indicators that follow from what this project’s money is for.',
    },
  },

  check(pack, report) {
    const limit = Decimal.of(valueFor('comparison/indicator-set-similarity', pack)).times(Decimal.hundred)
    const sets = pack.projectEvaluations.map((evaluation) => ({
      evaluation,
      name: plainName(nameOf(evaluation)),
      indicators: indicatorsOf(evaluation),
    }))
    for (const [at, set] of sets.entries()) {
      const likeness = likenessOf(set, sets.slice(0, at), limit)
      if (!likeness) continue
      const { evaluation } = set
      const found = roundScore(likeness.share, pack)
      report({
        message: 'copied',
        at: evaluation.heading.project,
        related: [likeness.other.heading.project],
        data: {
          name: nameOf(evaluation),
          other: nameOf(likeness.other),
          shared: Decimal.count(likeness.shared),
          found,
          expected: limit,
          difference: found.minus(limit),
        },
      })
    }
  },
})

function indicatorsOf(evaluation: ProjectEvaluation): ReadonlySet<string> {
  const rows = namedRowsOf(evaluation)
  const values = rows.map(({ row }) => [row.target, row.actual].map(({ place }) => plainText(place.quote)))
  return new Set(rows.map(({ name }, at) => [plainIndicator(name), ...(values[at] ?? [])].join('\n')))
}

interface IndicatorSet {
  readonly evaluation: ProjectEvaluation
  readonly name: string
  readonly indicators: ReadonlySet<string>
}

interface Likeness {
  readonly other: ProjectEvaluation
  readonly shared: number
  readonly share: Decimal
}

/** The first project of another name whose indicators are the same but for a few. */
function likenessOf(set: IndicatorSet, earlier: readonly IndicatorSet[], limit: Decimal): Likeness | null {
  for (const { evaluation: other, name, indicators } of earlier) {
    if (name === set.name) continue
    const { shared, share } = compare(set.indicators, indicators)
    if (share?.isAtLeast(limit)) return { other, shared, share }
  }
  return null
}

/** What two sets share, and its share in all they hold together, in percent; one indicator in common is no likeness. */
function compare(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  let shared = 0
  for (const indicator of a) if (b.has(indicator)) shared += 1
  return { shared, share: shared < 2 ? null : percentIn(shared, a.size + b.size - shared) }
}

/** Kept, since hundreds of projects make a hundred thousand pairs and few different shares. */
function percentIn(part: number, whole: number): Decimal | null {
  const key = `${part} ${whole}`
  const known = percents.get(key) ?? percentOf(Decimal.count(part), Decimal.count(whole))
  if (known && part < mostKept && whole < mostKept) percents.set(key, known)
  return known
}

const percents = new Map<string, Decimal>()
const mostKept = 100
