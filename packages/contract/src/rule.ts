import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { ruleName, severity } from './finding.ts'
import { moment, yearInBody } from './id.ts'
import { inRegion } from './package-path.ts'

/** What a region set for a rule, and why. */
const ruleSetting = z
  .object({
    setting: z.union([z.literal('off'), severity]),
    fromYear: z.int().describe('for packages of this year and later'),
    reason: z.string(),
    setBy: z.string().describe('name of whoever set it'),
    setAt: moment,
  })
  .meta({ id: 'RuleSetting' })

/** A rule as it is written, and as the region wants it. */
const regionRule = z
  .object({
    rule: ruleName,
    group: z.string(),
    severity,
    title: z.object({ zh: z.string(), en: z.string() }),
    cites: z.array(z.object({ article: z.string(), text: z.string(), gist: z.string() })),
    setting: ruleSetting.nullable(),
  })
  .meta({ id: 'RegionRule' })

export type RegionRuleJson = z.output<typeof regionRule>

const path = '/api/regions/{regionId}/rules'
const common = { tag: '规则', access: 'session' } as const

export const ruleEndpoints = {
  listRules: defineEndpoint({
    ...common,
    method: 'GET',
    path,
    summary: '全部规则，和本地区对它们的设置',
    params: inRegion,
    answer: { status: 200, body: z.object({ items: z.array(regionRule) }) },
  }),
  setRule: defineEndpoint({
    ...common,
    method: 'PUT',
    path: `${path}/{ruleId}`,
    summary: '停用一条规则、改变它的轻重，或恢复原样；须写明理由',
    params: inRegion.extend({ ruleId: z.string().max(100) }),
    body: z.strictObject({
      setting: z.union([z.literal('as-written'), z.literal('off'), severity]),
      fromYear: yearInBody,
      reason: z.string().min(1).max(4_000),
    }),
    answer: { status: 200, body: regionRule },
  }),
} as const
