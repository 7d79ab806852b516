import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { finding, score } from './finding.ts'
import { bigCount, evaluationYear, id, moment, regionId } from './id.ts'
import { pageOf, pageQuery } from './page.ts'

export const packageState = z.enum([
  'draft',
  'submitted',
  'signed',
  'department-passed',
  'approved',
  'published',
  'returned',
])

/** 自评材料 of one unit and year, without what stands in it. */
export const packageHead = z
  .object({
    id,
    regionId,
    organisationId: id,
    organisationName: z.string().optional(),
    year: z.int(),
    edition: z.string(),
    state: packageState,
    revision: bigCount,
    submission: z.int(),
    replacesId: id.nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'PackageHead' })

export type PackageHead = z.output<typeof packageHead>

/** What follows from the cells: computed figures, findings, scores. */
export const judged = z
  .object({
    computed: z
      .record(z.string(), z.object({ text: z.string(), formula: z.string().nullable() }))
      .describe('figures by their address in the completed package'),
    fault: z
      .object({ code: z.string(), forUser: z.string() })
      .nullable()
      .describe('what keeps the reports from being filled in'),
    findings: z.array(finding),
    scores: z.array(score),
    findingsHash: z.string(),
  })
  .meta({ id: 'Judged' })

export type JudgedJson = z.output<typeof judged>

const cell = z
  .object({ address: z.string(), value: z.string(), revision: bigCount, changedBy: id, changedAt: moment })
  .meta({ id: 'Cell' })

export const cellEdit = z.strictObject({
  address: z.string().max(300),
  value: z.string().max(20_000),
  revision: bigCount,
})

const cellConflict = z.object({
  address: z.string(),
  why: z.enum(['changed', 'gone']),
  value: z.string(),
  revision: bigCount,
  changedBy: id.nullable(),
  changedAt: moment.nullable(),
})

export const editAnswer = z
  .discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('saved'), revision: bigCount, judged }),
    z.object({ outcome: z.literal('conflict'), conflicts: z.array(cellConflict) }),
  ])
  .meta({ id: 'EditAnswer' })

export type EditAnswerJson = z.output<typeof editAnswer>

export const packageContent = z
  .object({ head: packageHead, cells: z.array(cell), judged })
  .meta({ id: 'PackageContent' })

export type PackageContent = z.output<typeof packageContent>

export const inRegion = z.object({ regionId })
export const ofPackage = z.object({ regionId, packageId: id })

const common = { tag: '材料', access: 'session' } as const
const all = '/api/regions/{regionId}/packages'
const one = '/api/regions/{regionId}/packages/{packageId}'

export const packageEndpoints = {
  listPackages: defineEndpoint({
    ...common,
    method: 'GET',
    path: all,
    summary: '看得到的材料，新的在前',
    params: inRegion,
    query: pageQuery.extend({
      year: evaluationYear.optional(),
      state: packageState.optional(),
      organisationId: id.optional(),
    }),
    answer: { status: 200, body: pageOf(packageHead) },
  }),
  createPackage: defineEndpoint({
    ...common,
    method: 'POST',
    path: all,
    summary: '新建一个单位一个年度的材料',
    params: inRegion,
    body: z.strictObject({ organisationId: id, year: z.int().min(2000).max(2100) }),
    answer: { status: 201, body: packageHead },
  }),
  readPackage: defineEndpoint({
    ...common,
    method: 'GET',
    path: one,
    summary: '材料的内容、算出的数和问题',
    params: ofPackage,
    answer: { status: 200, body: packageContent },
  }),
  editCells: defineEndpoint({
    ...common,
    method: 'PATCH',
    path: `${one}/cells`,
    summary: '改若干格：要么全部写入，要么指出被他人改过的格',
    params: ofPackage,
    body: z.strictObject({ edits: z.array(cellEdit).min(1).max(2_000) }),
    answer: { status: 200, body: editAnswer },
  }),
  importPackage: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${one}/import`,
    summary: '由文件导入，替换现有内容',
    params: ofPackage,
    body: 'file',
    answer: { status: 200, body: z.unknown() },
  }),
  exportPackage: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${one}/export`,
    summary: '写出 docx、xlsx、pdf 或数据文件',
    params: ofPackage,
    query: z.object({ format: z.enum(['docx', 'xlsx', 'pdf', 'json']) }),
    answer: { status: 200, body: 'file' },
  }),
  watchFindings: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${one}/findings/events`,
    summary: '材料改动后推送问题',
    params: ofPackage,
    answer: { status: 200, body: 'events' },
  }),
} as const
