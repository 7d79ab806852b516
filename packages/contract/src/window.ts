import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { evaluationYear, id, moment, regionId } from './id.ts'

/** When the units of a region may submit. */
export const submissionWindow = z
  .object({ year: z.int(), opensAt: moment, closesAt: moment, remindDays: z.array(z.int()) })
  .meta({ id: 'SubmissionWindow' })

export type WindowJson = z.output<typeof submissionWindow>

/** A unit that may submit longer than the others. */
const extension = z
  .object({
    id,
    organisationId: id,
    organisationName: z.string(),
    closesAt: moment,
    reason: z.string(),
    grantedBy: z.string().describe('name of whoever granted it'),
    grantedAt: moment,
  })
  .meta({ id: 'Extension' })

export type ExtensionJson = z.output<typeof extension>

const path = '/api/regions/{regionId}/windows/{year}'
const params = z.object({ regionId, year: evaluationYear })
const common = { tag: '报送时间', access: 'session', params } as const

export const windowEndpoints = {
  listWindows: defineEndpoint({
    ...common,
    method: 'GET',
    path: '/api/regions/{regionId}/windows',
    params: z.object({ regionId }),
    summary: '各年度的报送时间，近的在前',
    answer: { status: 200, body: z.object({ items: z.array(submissionWindow) }) },
  }),
  readWindow: defineEndpoint({
    ...common,
    method: 'GET',
    path,
    summary: '某年度的报送时间',
    answer: { status: 200, body: submissionWindow },
  }),
  setWindow: defineEndpoint({
    ...common,
    method: 'PUT',
    path,
    summary: '设定报送时间和提醒',
    body: z.strictObject({
      opensAt: moment,
      closesAt: moment,
      remindDays: z.array(z.int().min(0).max(365)).max(20).default([]),
    }),
    answer: { status: 200, body: submissionWindow },
  }),
  listExtensions: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${path}/extensions`,
    summary: '某年度准予的延期，新的在前',
    answer: { status: 200, body: z.object({ items: z.array(extension) }) },
  }),
  extendWindow: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${path}/extensions`,
    summary: '为一个单位延期',
    body: z.strictObject({ organisationId: id, closesAt: moment, reason: z.string().min(1).max(4_000) }),
    answer: { status: 204, body: 'nothing' },
  }),
} as const
