import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { decimal, ruleName, severity } from './finding.ts'
import { evaluationYear, id, moment } from './id.ts'
import { packageState } from './move.ts'
import { inRegion } from './package-path.ts'
import { submissionWindow } from './window.ts'

/** When a unit submitted, held against the end that was set for it. */
const timeliness = z.enum(['in-time', 'extended', 'late', 'pending', 'overdue'])

const state = z.union([packageState, z.literal('none')])

const department = z.object({
  id: id.nullable().describe('null for units under no department'),
  name: z.string(),
  units: z.int(),
  states: z.array(z.object({ state, units: z.int() })),
  timeliness: z.array(z.object({ timeliness, units: z.int() })),
  money: decimal.describe('元, of all packages'),
  moneyWithErrors: decimal.describe('元, of packages with errors'),
})

/** A range of values: from (included) to (not included); null where it is open. */
const range = z.object({ key: z.string(), from: decimal.nullable(), to: decimal.nullable() })

const dashboard = z
  .object({
    year: z.int(),
    years: z.array(z.int()).describe('that have packages or a window, the latest first'),
    window: submissionWindow.nullable(),
    units: z.int(),
    judged: z.int().describe('packages whose findings are known'),
    unjudged: z.int().describe('packages that changed since; asking again judges more of them'),
    submitted: z.int(),
    approved: z.int(),
    withErrors: z.int(),
    money: decimal,
    moneyWithErrors: decimal,
    departments: z.array(department),
    scores: z.array(range.extend({ printed: z.int(), recomputed: z.int(), reviewed: z.int() })),
    inflation: z.array(range.extend({ packages: z.int() })).describe('printed less recomputed, in points'),
    execution: z.array(range.extend({ packages: z.int(), money: decimal })).describe('执行率, %'),
    rules: z
      .array(
        z.object({
          rule: ruleName,
          title: z.object({ zh: z.string(), en: z.string() }),
          severity,
          packages: z.int(),
          findings: z.int(),
        }),
      )
      .describe('those that find most first'),
    trend: z.array(
      z.object({
        year: z.int(),
        packages: z.int(),
        submitted: z.int(),
        inTime: z.int(),
        approved: z.int(),
        printed: decimal.nullable().describe('mean'),
        recomputed: decimal.nullable().describe('mean'),
        reviewed: decimal.nullable().describe('mean of those that reviewers scored'),
        execution: decimal.nullable().describe('%, of all money'),
        errors: decimal.nullable().describe('mean of a package'),
        money: decimal,
        moneyWithErrors: decimal,
      }),
    ),
  })
  .meta({ id: 'Dashboard' })

export type DashboardJson = z.output<typeof dashboard>

/** A unit of the year with its package, as the dashboard counted it. */
const countedUnit = z
  .object({
    organisationId: id,
    organisationName: z.string(),
    departmentName: z.string().nullable(),
    packageId: id.nullable(),
    state,
    timeliness,
    submittedAt: moment.nullable(),
    closesAt: moment.nullable(),
    printed: decimal.nullable(),
    recomputed: decimal.nullable(),
    reviewed: decimal.nullable().describe('what reviewers left of the printed score'),
    inflation: decimal.nullable(),
    execution: decimal.nullable(),
    money: decimal.nullable(),
    errors: z.int().nullable(),
    warnings: z.int().nullable(),
  })
  .meta({ id: 'CountedUnit' })

export type CountedUnitJson = z.output<typeof countedUnit>

const path = '/api/regions/{regionId}/bureau'
const common = { tag: '看板', access: 'session', method: 'GET', params: inRegion } as const

export const bureauEndpoints = {
  readDashboard: defineEndpoint({
    ...common,
    path,
    summary: '某年度的报送、得分、执行、问题和资金，以及历年变化',
    query: z.object({ year: evaluationYear.optional().describe('the latest one where none is named') }),
    answer: { status: 200, body: dashboard },
  }),
  listCounted: defineEndpoint({
    ...common,
    path: `${path}/units`,
    summary: '看板上某个数背后的单位和材料',
    query: z.object({
      year: evaluationYear,
      department: z.union([id, z.literal('none')]).optional(),
      state: state.optional(),
      timeliness: timeliness.optional(),
      printed: z.string().max(20).optional().describe('key of a range of scores'),
      recomputed: z.string().max(20).optional(),
      reviewed: z.string().max(20).optional(),
      inflation: z.string().max(20).optional(),
      execution: z.string().max(20).optional(),
      rule: z.string().max(100).optional(),
      having: z.enum(['submitted', 'in-time', 'approved', 'errors', 'no-errors', 'money', 'package']).optional(),
    }),
    answer: { status: 200, body: z.object({ items: z.array(countedUnit) }) },
  }),
} as const
