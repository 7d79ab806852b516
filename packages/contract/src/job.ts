import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { id, moment, yearInBody } from './id.ts'
import { packageState } from './move.ts'
import { exportFormat } from './package.ts'
import { inRegion } from './package-path.ts'

/** Long work that somebody asked for, and how far it is. */
const job = z
  .object({
    id,
    kind: z.enum(['intake', 'export', 'reminders']),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    isAutomatic: z.boolean().describe('nobody asked for it: the region’s window did'),
    about: z.object({
      year: z.int().nullable(),
      format: exportFormat.nullable(),
      organisationId: id.nullable(),
      fileName: z.string().nullable(),
    }),
    total: z.int().nullable().describe('how many things there are to do; null until that is known'),
    result: z
      .object({ name: z.string(), bytes: z.int(), keptUntil: moment })
      .nullable()
      .describe('the file to be downloaded'),
    problem: z.object({ code: z.string(), forUser: z.string() }).nullable().describe('why it failed'),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Job' })

export type JobJson = z.output<typeof job>

/** What became of one file, package or unit. */
const outcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('imported'), packageId: id, revision: z.string(), findings: z.int() }),
  z.object({ outcome: z.literal('printed'), packageId: id, bytes: z.int() }),
  z.object({ outcome: z.literal('reminded'), organisationId: id, people: z.int(), daysLeft: z.int() }),
  z.object({ outcome: z.literal('submitted'), organisationId: id }).describe('no need to remind it any more'),
  z.object({ outcome: z.literal('refused'), code: z.string(), forUser: z.string() }),
])

const jobProgress = z
  .object({ job, items: z.array(z.object({ name: z.string(), outcome, doneAt: moment })) })
  .meta({ id: 'JobProgress' })

export type JobProgressJson = z.output<typeof jobProgress>

const all = '/api/regions/{regionId}/jobs'
const one = '/api/regions/{regionId}/jobs/{jobId}'
const params = inRegion.extend({ jobId: id })
const common = { tag: '批量', access: 'session' } as const

export const jobEndpoints = {
  askIntake: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${all}/intake`,
    summary: '上传装有多套材料的压缩包，逐套导入',
    params: inRegion,
    body: 'file',
    answer: { status: 202, body: job },
  }),
  askExport: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${all}/export`,
    summary: '把一个年度看得到的材料写成文件，装进一个压缩包',
    params: inRegion,
    body: z.strictObject({
      year: yearInBody,
      format: exportFormat,
      organisationId: id.nullable().default(null).describe('a unit, or a department with its units; null for all'),
      states: z.array(packageState).min(1).max(packageState.options.length).optional(),
    }),
    answer: { status: 202, body: job },
  }),
  askReminders: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${all}/reminders`,
    summary: '现在就提醒尚未报送的单位',
    params: inRegion,
    body: z.strictObject({ year: yearInBody }),
    answer: { status: 202, body: job },
  }),
  listJobs: defineEndpoint({
    ...common,
    method: 'GET',
    path: all,
    summary: '本人的批量任务和自动的提醒，新的在前',
    params: inRegion,
    answer: { status: 200, body: z.object({ items: z.array(job) }) },
  }),
  readJob: defineEndpoint({
    ...common,
    method: 'GET',
    path: one,
    summary: '任务进度和每个文件的结果',
    params,
    answer: { status: 200, body: jobProgress },
  }),
  watchJob: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${one}/events`,
    summary: '推送任务进度，直到结束',
    params,
    answer: { status: 200, body: 'events' },
  }),
  readJobResult: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${one}/result`,
    summary: '下载任务写出的文件',
    params,
    answer: { status: 200, body: 'file' },
  }),
  cancelJob: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${one}/cancellation`,
    summary: '办完手头的文件后停止',
    params,
    answer: { status: 204, body: 'nothing' },
  }),
  retryJob: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${one}/retry`,
    summary: '从失败处继续',
    params,
    answer: { status: 204, body: 'nothing' },
  }),
} as const
