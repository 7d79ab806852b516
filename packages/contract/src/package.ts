import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { evidence } from './evidence.ts'
import { finding, ruleName, score, severity } from './finding.ts'
import { bigCount, evaluationYear, id, moment, regionId, role, yearInBody } from './id.ts'
import { may } from './may.ts'
import { packageState } from './move.ts'
import { note } from './note.ts'
import { inRegion, ofPackage, packagePath, packagesPath } from './package-path.ts'
import { pageOf, pageQuery } from './page.ts'
import { receipt } from './receipt.ts'
import { version } from './version.ts'
import { waiver } from './waiver.ts'

export const exportFormat = z.enum(['docx', 'xlsx', 'pdf', 'json', 'csv'])

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

/** A package as somebody sees it who has to do with it. */
const scopedPackageHead = packageHead
  .extend({
    may,
    openTime: z
      .object({ opensAt: moment, closesAt: moment, isExtended: z.boolean().describe('longer than for others') })
      .nullable()
      .describe('when the unit may submit; null where no window was set for the year'),
    openNotes: z.int().describe('notes on it that are not settled'),
  })
  .meta({ id: 'ScopedPackageHead' })

export type ScopedPackageHead = z.output<typeof scopedPackageHead>

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
    leftOut: z.array(z.object({ rule: ruleName, reason: z.string() })).describe('rules that did not judge'),
    reweighed: z
      .array(z.object({ rule: ruleName, from: severity, to: severity, reason: z.string() }))
      .describe('rules that the region weighs otherwise'),
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
    z.object({
      outcome: z.literal('saved'),
      revision: bigCount,
      judged: judged.nullable().describe('of this revision or a later one, where the caller waits for it'),
    }),
    z.object({ outcome: z.literal('conflict'), conflicts: z.array(cellConflict) }),
  ])
  .meta({ id: 'EditAnswer' })

export type EditAnswerJson = z.output<typeof editAnswer>

export const packageContent = z
  .object({
    head: scopedPackageHead,
    roles: z.array(role).describe('in which the caller comes to it'),
    cells: z.array(cell),
    judged,
    waivers: z.array(waiver),
    notes: z.array(note),
    evidence: z.array(evidence),
    versions: z.array(version),
    receipts: z.array(receipt),
    original: z
      .object({ name: z.string(), format: z.string(), keptAt: moment, takesComments: z.boolean() })
      .nullable()
      .describe('the file that it was last read from'),
    claimedScore: z.string().nullable().describe('the total that this file printed, until a cell is changed'),
    people: z
      .array(z.object({ accountId: id, displayName: z.string() }))
      .describe('those who wrote, added or moved something in it'),
  })
  .meta({ id: 'PackageContent' })

export type PackageContent = z.output<typeof packageContent>

const importAnswer = z
  .object({
    revision: bigCount,
    judged,
    notices: z.array(z.object({ code: z.string(), message: z.string() })).describe('what was read in part only'),
  })
  .meta({ id: 'ImportAnswer' })

export type ImportAnswerJson = z.output<typeof importAnswer>

const common = { tag: '材料', access: 'session' } as const

export const packageEndpoints = {
  listPackages: defineEndpoint({
    ...common,
    method: 'GET',
    path: packagesPath,
    summary: '看得到的材料，新的在前',
    params: inRegion,
    query: pageQuery.extend({
      year: evaluationYear.optional(),
      state: packageState.optional(),
      organisationId: id.optional(),
    }),
    answer: { status: 200, body: pageOf(scopedPackageHead) },
  }),
  createPackage: defineEndpoint({
    ...common,
    method: 'POST',
    path: packagesPath,
    summary: '新建一个单位一个年度的材料',
    params: inRegion,
    body: z.strictObject({ organisationId: id, year: yearInBody }),
    answer: { status: 201, body: packageHead },
  }),
  readPackage: defineEndpoint({
    ...common,
    method: 'GET',
    path: packagePath,
    summary: '材料的内容、算出的数和问题',
    params: ofPackage,
    answer: { status: 200, body: packageContent },
  }),
  editCells: defineEndpoint({
    ...common,
    method: 'PATCH',
    path: `${packagePath}/cells`,
    summary: '改若干格：要么全部写入，要么指出被他人改过的格；写入即答复，问题随后推送，或以 wait=findings 等候',
    params: ofPackage,
    query: z.object({ wait: z.enum(['findings']).optional().describe('answer only once the package is judged') }),
    body: z.strictObject({ edits: z.array(cellEdit).min(1).max(2_000) }),
    answer: { status: 200, body: editAnswer },
  }),
  importPackage: defineEndpoint({
    ...common,
    method: 'POST',
    path: `${packagePath}/import`,
    summary: '由文件导入，替换现有内容',
    params: ofPackage,
    query: z.object({ revision: bigCount.describe('of the package as the caller saw it') }),
    body: 'file',
    answer: { status: 200, body: importAnswer },
  }),
  exportPackage: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${packagePath}/export`,
    summary: '写出 docx、xlsx、pdf 或数据文件',
    params: ofPackage,
    query: z.object({ format: exportFormat }),
    answer: { status: 200, body: 'file' },
  }),
  readOriginal: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${packagePath}/original`,
    summary: '导入时的原文件，原样或带批注',
    params: ofPackage,
    query: z.object({ form: z.enum(['as-imported', 'annotated']) }),
    answer: { status: 200, body: 'file' },
  }),
  watchFindings: defineEndpoint({
    ...common,
    method: 'GET',
    path: `${packagePath}/findings/events`,
    summary: '材料改动后推送问题',
    params: ofPackage,
    answer: { status: 200, body: 'events' },
  }),
} as const
