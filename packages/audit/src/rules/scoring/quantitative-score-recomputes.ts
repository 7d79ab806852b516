import {
  Decimal,
  evaluationsOf,
  type Figure,
  filledRowsOf,
  type Indicator,
  type KnownStanding,
  methodFor,
  nameOf,
  plainText,
  reasonFor,
  roundingOf,
  type ScoringMethod,
  scoreIndicator,
  standingOf,
} from '@mingxiao/core'
import { hasValueFor, type LawYear, valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D12',
  id: 'quantitative-score-recomputes',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '定量指标的得分应与按完成情况计算的得分一致',
    en: 'The score of a quantitative indicator follows from its result',
  },
  cites: [
    'cai-yu-2020-10/16',
    'provincial-performance-system/positive',
    'provincial-performance-system/equal',
    'provincial-performance-system/reverse',
  ],
  messages: {
    tooHigh: {
      zh: '“{name}”的指标“{indicator}”分值{weight}分，目标{target}，实际{actual}，按完成情况最多得{expected}分，自评得分{found}，多{difference}分。请改正得分和总分。',
      en: 'The indicator “{indicator}” of “{name}” carries {weight} points; with a target of {target} and a result of {actual} it scores {expected} at most, yet it is given {found}, {difference} too many. Correct the score and the total.',
    },
    tooLow: {
      severity: 'warning',
      zh: '“{name}”的指标“{indicator}”分值{weight}分，目标{target}，实际{actual}，按完成比例应得{expected}分，自评得分{found}，少{difference}分。请核对得分；另有评分标准的，请在偏差原因中写明扣分依据。',
      en: 'The indicator “{indicator}” of “{name}” carries {weight} points; with a target of {target} and a result of {actual} it scores {expected} in proportion, yet it is given {found}, {difference} less. Check the score; where another standard applies, give it with the reason.',
    },
    metButLess: {
      severity: 'warning',
      zh: '“{name}”的指标“{indicator}”目标{target}，实际{actual}，已经达到，应得{expected}分，自评得分{found}，少{difference}分，也没有说明原因。请核对得分，或者说明扣分原因。',
      en: 'The indicator “{indicator}” of “{name}” has a target of {target} and a result of {actual}: it is met and worth {expected}, yet it is given {found}, {difference} less, and no reason is given. Check the score or give the reason.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      for (const row of filledRowsOf(evaluation)) {
        const standing = standingOf(row)
        const weight = row.weight.value?.amount
        const { score, target, actual } = row
        if (standing.standing === 'unknown' || standing.by === 'tier' || !weight || score.state !== 'value') continue
        // Full marks and more are for other rules to judge, and so are scores below zero.
        if (score.value.amount.isAtLeast(weight) || score.value.amount.isNegative()) continue

        const data = {
          name: nameOf(evaluation),
          indicator: plainText(row.level3.value ?? ''),
          target,
          actual,
          found: score,
        }
        const related = [target, actual, row.weight]
        if (standing.standing !== 'unmet') {
          if (['value', 'absent'].includes(reasonFor(evaluation, row).state) || isFarAbove(standing, pack)) continue
          const difference = weight.minus(score.value.amount)
          report({ message: 'metButLess', at: score, related, data: { ...data, expected: weight, difference } })
          continue
        }
        const verdict = judge(row, standing, score.value, reasonFor(evaluation, row).value ?? '', pack)
        if (!verdict) continue
        const { message, expected } = verdict
        const difference = expected.minus(score.value.amount).abs()
        report({ message, at: score, related, data: { ...data, weight, expected, difference } })
      }
    }
  },
})

/** So far above its target that points may be taken off for a target set too low. */
function isFarAbove({ ratio }: KnownStanding, year: LawYear): boolean {
  return ratio?.isAtLeast(Decimal.of(valueFor('scoring/overshoot-warning-ratio', year))) ?? false
}

interface Verdict {
  readonly message: 'tooHigh' | 'tooLow'
  readonly expected: Decimal
}

/**
 * Right by the default method, or by another that the notices allow for such an indicator. Less is right where the reason
 * speaks of points taken off. A score may be printed with fewer decimals.
 */
function judge(
  row: Indicator,
  standing: KnownStanding,
  printed: Figure,
  reason: string,
  year: LawYear,
): Verdict | null {
  const scores = [null, ...otherMethods(row, standing, year)].flatMap((method) => {
    const scored = scoreIndicator(row, year, method)
    return scored.kind === 'score' ? [scored] : []
  })
  const [usual] = scores
  if (!usual) return null
  const isShown = (exact: Decimal) => {
    return (
      printed.amount.equals(exact.round({ ...roundingOf(year), digits: printed.decimals })) ||
      printed.amount.equals(exact)
    )
  }
  if (scores.some(({ exact, score }) => isShown(exact) || isShown(score) || isCut(printed, exact))) return null
  const highest = scores.reduce((a, b) => (b.score.isAbove(a.score) ? b : a))
  if (printed.amount.isAbove(highest.score)) return { message: 'tooHigh', expected: highest.score }
  if (/扣|评分|赋分|计分|标准|门槛|办法/.test(reason)) return null
  return { message: 'tooLow', expected: usual.score }
}

/** 9.7959 printed as 9.79. */
function isCut(printed: Figure, exact: Decimal): boolean {
  return printed.decimals > 0 && printed.amount.equals(exact.round({ digits: printed.decimals, mode: 'down' }))
}

function otherMethods({ level2, level3 }: Indicator, standing: KnownStanding, year: LawYear): readonly ScoringMethod[] {
  const direct: ScoringMethod = { kind: 'direct' }
  if (methodFor(standing).kind === 'reverse') return [direct, { kind: 'inverse' }]

  const methods: ScoringMethod[] = [direct]
  if (hasValueFor('scoring/proportional-gate', year)) {
    methods.push({ kind: 'proportional', gate: Decimal.of(valueFor('scoring/proportional-gate', year)) })
  }
  const isSatisfaction = /满意/.test(`${level2.value}${level3.value}`)
  if (isSatisfaction && hasValueFor('scoring/satisfaction-bands', year)) methods.push({ kind: 'bands' })
  return methods
}
