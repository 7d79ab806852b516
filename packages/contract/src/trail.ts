import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { bigCount, id, moment } from './id.ts'
import { inRegion } from './package-path.ts'
import { pageOf, pageQuery } from './page.ts'

/** One link of the audit trail. */
const trailEntry = z
  .object({
    number: bigCount,
    at: moment,
    accountId: id,
    accountName: z.string().nullable().describe('what the person is called now'),
    address: z.string(),
    action: z.string(),
    organisationId: id.nullable(),
    organisationName: z.string().nullable(),
    packageId: id.nullable(),
    year: z.int().nullable().describe('of the package'),
    cellNames: z.record(z.string(), z.string()).describe('cells in words of the form, by their address'),
    names: z.record(z.string(), z.string()).describe('people and organisations that are spoken of, by their id'),
    before: z.unknown(),
    after: z.unknown(),
    rulesVersion: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'TrailEntry' })

export type TrailEntryJson = z.output<typeof trailEntry>

const verification = z
  .object({
    links: z.int(),
    broken: z.object({ number: bigCount, why: z.enum(['changed', 'missing', 'cut']) }).nullable(),
    head: z.object({ number: bigCount, hash: z.string() }).nullable().describe('the last link'),
    checkpoint: z
      .object({ number: bigCount, hash: z.string(), madeAt: moment })
      .nullable()
      .describe('the last link that was noted down apart from the chain'),
  })
  .meta({ id: 'TrailVerification' })

export type TrailVerificationJson = z.output<typeof verification>

const common = { tag: '留痕', access: 'session', method: 'GET', params: inRegion } as const

export const trailEndpoints = {
  listTrail: defineEndpoint({
    ...common,
    path: '/api/regions/{regionId}/trail',
    summary: '留痕记录，新的在前',
    query: pageQuery.extend({
      packageId: id.optional(),
      organisationId: id.optional(),
      who: z.string().max(60).optional().describe('part of the name of whoever did it'),
      action: z.string().max(60).optional().describe('“move” also finds every “move:…”'),
      from: moment.optional(),
      to: moment.optional().describe('the first moment that is too late'),
    }),
    answer: { status: 200, body: pageOf(trailEntry) },
  }),
  verifyTrail: defineEndpoint({
    ...common,
    path: '/api/regions/{regionId}/trail/verification',
    summary: '核验留痕是否完整',
    answer: { status: 200, body: verification },
  }),
} as const
