import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { decimal, score } from './finding.ts'
import { bigCount, evaluationYear, id, moment, role } from './id.ts'
import { may } from './may.ts'
import { packageState } from './move.ts'
import { packageHead } from './package.ts'
import { inRegion, ofPackage, packagePath } from './package-path.ts'
import { pageQuery } from './page.ts'

/** A package that waits for a reviewer. */
const queueItem = z
  .object({
    head: packageHead,
    departmentName: z.string().nullable(),
    may,
    judgement: z
      .object({
        errors: z.int().describe('without those that were let stand'),
        warnings: z.int(),
        infos: z.int(),
        waiversOpen: z.int(),
        rules: z.record(z.string(), z.int()).describe('findings of each rule, by its id'),
        money: decimal.nullable().describe('the year’s budget, in 元'),
        indicators: z.int(),
        withoutEvidence: z.int(),
        printed: decimal.nullable(),
        recomputed: decimal.nullable(),
        risk: decimal.nullable().describe('(errors + 1) × budget in 万元 × (indicators without evidence + 1)'),
        judgedAt: moment,
      })
      .nullable()
      .describe('null where it was not judged yet'),
  })
  .meta({ id: 'QueueItem' })

export type QueueItemJson = z.output<typeof queueItem>

const reviewQueue = z
  .object({
    items: z.array(queueItem),
    next: z.string().nullable(),
    packages: z.int().describe('in the whole queue'),
    rules: z.array(z.object({ rule: z.string(), code: z.string(), title: z.string(), packages: z.int() })),
    unjudged: z.int().describe('still to be judged anew: asking again goes on with them'),
  })
  .meta({ id: 'ReviewQueue' })

export type ReviewQueueJson = z.output<typeof reviewQueue>

const rule = z.string().min(1).max(100)

const verdict = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pass') }),
  z.strictObject({ kind: z.literal('return') }),
  z.strictObject({ kind: z.literal('publish') }),
  z.strictObject({ kind: z.literal('accept-waivers'), rule }),
  z.strictObject({ kind: z.literal('refuse-waivers'), rule }),
])

const verdictOutcome = z
  .discriminatedUnion('outcome', [
    z.object({
      packageId: id,
      outcome: z.literal('done'),
      state: packageState,
      revision: bigCount,
      decided: z.int().describe('waivers'),
    }),
    z.object({ packageId: id, outcome: z.literal('refused'), code: z.string(), forUser: z.string() }),
  ])
  .meta({ id: 'VerdictOutcome' })

export type VerdictOutcomeJson = z.output<typeof verdictOutcome>

const reviewScores = z
  .object({
    evaluations: z.array(score),
    indicators: z.array(
      z.object({
        address: z.string().describe('of the cell that holds its score'),
        attachment: z.string(),
        name: z.string(),
        kind: z.enum(['execution', 'indicator']),
        weight: decimal,
        printed: decimal.nullable(),
        recomputed: decimal.nullable(),
      }),
    ),
    scores: z.array(
      z.object({
        address: z.string(),
        accountId: id,
        displayName: z.string(),
        role,
        score: decimal,
        selfScore: decimal.nullable().describe('as the unit had it when this was given'),
        reason: z.string(),
        scoredAt: moment,
      }),
    ),
    totals: z.array(
      z.object({
        attachment: z.string(),
        accountId: id,
        scored: z.int(),
        indicators: z.int(),
        deduction: decimal,
        total: decimal.nullable(),
      }),
    ),
  })
  .meta({ id: 'ReviewScores' })

export type ReviewScoresJson = z.output<typeof reviewScores>

const lastYear = z
  .object({
    last: z.object({ packageId: id, year: z.int(), state: packageState }).nullable(),
    changes: z.array(
      z.object({
        change: z.looseObject({ kind: z.string() }),
        cell: z.string().nullable(),
        rise: decimal.nullable(),
        risePercent: decimal.nullable(),
      }),
    ),
  })
  .meta({ id: 'LastYearComparison' })

export type LastYearJson = z.output<typeof lastYear>

const comparedPlace = z.object({
  packageId: id,
  unit: z.string(),
  attachment: z.string(),
  label: z.string(),
  quote: z.string(),
  path: z.string().nullable().describe('address in the completed package'),
})

const copies = z
  .object({
    packages: z.int(),
    passages: z.array(
      z.object({
        letters: z.int().describe('that agree, names and figures apart'),
        places: z.array(comparedPlace),
        left: z.array(z.object({ name: z.string(), packageId: id, owner: z.string() })),
      }),
    ),
    tables: z.array(
      z.object({
        indicators: z.array(z.string()),
        percent: decimal,
        places: z.array(comparedPlace.extend({ name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'PackageCopies' })

export type CopiesJson = z.output<typeof copies>

const consistency = z
  .object({
    differing: z.array(
      z.object({
        packageId: id,
        organisationName: z.string(),
        address: z.string(),
        name: z.string(),
        weight: decimal,
        selfScore: decimal.nullable(),
        scores: z.array(z.object({ accountId: id, displayName: z.string(), score: decimal, reason: z.string() })),
        spread: decimal,
      }),
    ),
    reviewers: z.array(
      z.object({
        accountId: id,
        displayName: z.string(),
        packages: z.int(),
        indicators: z.int(),
        deduction: decimal,
        averageDeduction: decimal,
        deductedPercent: decimal.nullable(),
      }),
    ),
  })
  .meta({ id: 'ReviewerConsistency' })

export type ConsistencyJson = z.output<typeof consistency>

const all = '/api/regions/{regionId}/review'
const common = { tag: '审核', access: 'session' } as const

export const reviewEndpoints = {
  readQueue: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${all}/queue`,
    summary: '等待本人审核的材料，风险高的在前',
    params: inRegion,
    query: pageQuery.extend({
      year: evaluationYear.optional(),
      state: packageState.optional().describe('without it: where packages wait for the caller'),
      departmentId: id.optional(),
      rule: rule.optional().describe('with a finding of this rule'),
      text: z.string().min(1).max(100).optional().describe('in the name of the unit'),
    }),
    answer: { status: 200, body: reviewQueue },
  }),
  applyVerdict: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${all}/verdicts`,
    summary: '对多套材料作同一处理，逐套办理并逐套告知结果',
    params: inRegion,
    body: z.strictObject({
      verdict,
      reason: z.string().max(4_000),
      packages: z
        .array(z.strictObject({ packageId: id, revision: bigCount.describe('as the caller saw it') }))
        .min(1)
        .max(100),
    }),
    answer: { status: 200, body: z.object({ outcomes: z.array(verdictOutcome) }) },
  }),
  readCopies: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${all}/copies`,
    summary: '同一年度各套材料之间雷同的段落和指标',
    params: inRegion,
    query: z.object({ year: evaluationYear }),
    answer: { status: 200, body: copies },
  }),
  compareReviewers: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${all}/consistency`,
    summary: '复核人之间的评分是否一致',
    params: inRegion,
    query: z.object({ year: evaluationYear }),
    answer: { status: 200, body: consistency },
  }),
  readReviewScores: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${packagePath}/review-scores`,
    summary: '自评得分、重算得分和复核得分',
    params: ofPackage,
    answer: { status: 200, body: reviewScores },
  }),
  scoreReview: defineEndpoint({
    ...common,
    method: 'PUT',
    path: `${packagePath}/review-scores`,
    summary: '为一项指标打复核得分并写明扣分理由；得分为空则收回',
    params: ofPackage,
    body: z.strictObject({
      address: z.string().max(300),
      score: z.string().max(20).nullable(),
      reason: z.string().max(4_000),
    }),
    answer: { status: 200, body: reviewScores },
  }),
  compareWithLastYear: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${packagePath}/last-year`,
    summary: '与本单位上一年度材料的逐格差异',
    params: ofPackage,
    answer: { status: 200, body: lastYear },
  }),
} as const
