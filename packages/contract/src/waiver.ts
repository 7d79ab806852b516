import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { evaluationYear, id, moment } from './id.ts'
import { packageState } from './move.ts'
import { inRegion, ofPackage, packagePath } from './package-path.ts'
import { pageOf, pageQuery } from './page.ts'

/** A finding that stays for a reason, if the reviewer accepts it. */
export const waiver = z
  .object({
    fingerprint: z.string(),
    findingHash: z.string().describe('of what the finding said: it covers no other amount'),
    rule: z.string(),
    reason: z.string(),
    askedBy: id,
    askedAt: moment,
    acceptedBy: id.nullable(),
    acceptedAt: moment.nullable(),
    refusedReason: z.string().nullable(),
  })
  .meta({ id: 'Waiver' })

export type WaiverJson = z.output<typeof waiver>

/** A waiver with the package it belongs to. */
const regionWaiver = waiver
  .extend({
    packageId: id,
    organisationName: z.string(),
    year: z.int(),
    packageState,
    askedByName: z.string(),
    acceptedByName: z.string().nullable(),
  })
  .meta({ id: 'RegionWaiver' })

export type RegionWaiverJson = z.output<typeof regionWaiver>

const fingerprint = z.string().min(1).max(200)
const reason = z.string().min(1).max(4_000)
const common = { tag: '豁免', access: 'session', method: 'POST' } as const

export const waiverEndpoints = {
  listWaivers: defineEndpoint({
    ...common,
    method: 'GET',
    path: '/api/regions/{regionId}/waivers',
    summary: '看得到的豁免申请，新的在前',
    params: inRegion,
    query: pageQuery.extend({
      year: evaluationYear.optional(),
      decision: z.enum(['open', 'accepted', 'refused']).optional(),
    }),
    answer: { status: 200, body: pageOf(regionWaiver) },
  }),
  askWaiver: defineEndpoint({
    ...common,
    path: `${packagePath}/waivers`,
    summary: '为一个问题申请豁免',
    params: ofPackage,
    body: z.strictObject({ fingerprint, reason }),
    answer: { status: 201, body: waiver },
  }),
  decideWaiver: defineEndpoint({
    ...common,
    path: `${packagePath}/waivers/{fingerprint}/decision`,
    summary: '接受或不接受豁免',
    params: ofPackage.extend({ fingerprint }),
    body: z.strictObject({ accepted: z.boolean(), reason }),
    answer: { status: 200, body: waiver },
  }),
} as const
