import { rules } from '@mingxiao/audit'
import type {
  ConsistencyJson,
  CopiesJson,
  LastYearJson,
  QueueItemJson,
  ReviewQueueJson,
  ReviewScoresJson,
} from '@mingxiao/contract'
import type { ReviewerComparison } from '../../actions/review/compare-reviewers.ts'
import type { LastYearComparison } from '../../actions/review/compare-with-last-year.ts'
import type { Copies } from '../../actions/review/read-copies.ts'
import type { QueueItem, ReviewQueue } from '../../actions/review/read-queue.ts'
import type { ReviewScores } from '../../actions/review/read-review-scores.ts'
import { mayAsJson } from './may-as-json.ts'
import { packageHeadAsJson } from './package-head-as-json.ts'

export function queueAsJson({ items, next, packages, rules: found, unjudged }: ReviewQueue): ReviewQueueJson {
  return {
    items: items.map(itemAsJson),
    next,
    packages,
    rules: rules
      .filter(({ id }) => found.has(id))
      .map(({ id, code, title }) => ({ rule: id, code, title: title.zh, packages: found.get(id) ?? 0 }))
      .toSorted((a, b) => b.packages - a.packages),
    unjudged,
  }
}

function itemAsJson(item: QueueItem): QueueItemJson {
  const { judgement } = item
  return {
    head: packageHeadAsJson(item),
    departmentName: item.department_name,
    may: mayAsJson(item.may),
    judgement: judgement && {
      errors: judgement.errors,
      warnings: judgement.warnings,
      infos: judgement.infos,
      waiversOpen: judgement.waivers_open,
      rules: judgement.rules as Record<string, number>,
      money: judgement.money,
      indicators: judgement.indicators,
      withoutEvidence: judgement.without_evidence,
      printed: judgement.printed,
      recomputed: judgement.recomputed,
      risk: judgement.risk,
      judgedAt: judgement.judged_at.toISOString(),
    },
  }
}

export function reviewScoresAsJson({ evaluations, indicators, scores, totals }: ReviewScores): ReviewScoresJson {
  return {
    evaluations: evaluations.map((one) => ({ ...one, steps: [...one.steps] })),
    indicators: indicators.map((one) => ({ ...one })),
    scores: scores.map((one) => ({
      address: one.address,
      accountId: one.account_id,
      displayName: one.display_name,
      role: one.role,
      score: one.score,
      selfScore: one.self_score,
      reason: one.reason,
      scoredAt: one.scored_at.toISOString(),
    })),
    totals: totals.map(({ deduction, total, ...one }) => ({
      ...one,
      deduction: deduction.toString(),
      total: total?.toString() ?? null,
    })),
  }
}

export function lastYearAsJson({ last, changes }: LastYearComparison): LastYearJson {
  return { last, changes: changes.map(({ change, ...more }) => ({ change: { ...change }, ...more })) }
}

export function copiesAsJson({ packages, passages, tables }: Copies): CopiesJson {
  return {
    packages,
    passages: passages
      .slice(0, mostShown)
      .map((one) => ({ letters: one.letters, places: [...one.places], left: [...one.left] })),
    tables: tables
      .slice(0, mostShown)
      .map((one) => ({ indicators: [...one.indicators], percent: one.percent, places: [...one.places] })),
  }
}

/** The most suspicious; nobody reads on beyond. */
const mostShown = 200

export function consistencyAsJson({ differing, reviewers }: ReviewerComparison): ConsistencyJson {
  return {
    differing: differing.map(({ scores, spread, ...one }) => ({
      ...one,
      scores: scores.map(({ account_id, display_name, score, reason }) => ({
        accountId: account_id,
        displayName: display_name,
        score,
        reason,
      })),
      spread: spread.toString(),
    })),
    reviewers: reviewers.map(({ deduction, averageDeduction, deductedPercent, ...one }) => ({
      ...one,
      deduction: deduction.toString(),
      averageDeduction: averageDeduction.toString(),
      deductedPercent: deductedPercent?.toString() ?? null,
    })),
  }
}
