import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { evaluationYear, id, regionId } from './id.ts'
import { exportFormat, packageHead } from './package.ts'
import { inRegion, ofPackage } from './package-path.ts'
import { pageOf, pageQuery } from './page.ts'

const common = { tag: '公开', access: 'public', method: 'GET' } as const

const receiptVerification = z
  .object({
    number: z.string(),
    organisation: z.string(),
    year: z.int(),
    issuedAt: z.iso.datetime(),
    packageHash: z.string(),
    findingsHash: z.string(),
    rulesVersion: z.string(),
    isKept: z.boolean().describe('what the server keeps is still what the receipt was issued for'),
  })
  .meta({ id: 'ReceiptVerification' })

const publishedFile = z
  .object({
    packageId: id,
    format: exportFormat,
    name: z.string(),
    bytes: z.int(),
    hash: z.string().describe('SM3'),
  })
  .meta({ id: 'PublishedFile' })

/** What everybody may see. */
export const publicEndpoints = {
  verifyReceipt: defineEndpoint({
    ...common,
    path: '/api/public/receipts/{number}',
    summary: '任何人凭编号核验回执',
    params: z.object({ number: z.string().max(40) }),
    answer: { status: 200, body: receiptVerification },
  }),
  listPublicRegions: defineEndpoint({
    ...common,
    path: '/api/public/regions',
    summary: '有哪些地区',
    answer: { status: 200, body: z.object({ items: z.array(z.object({ regionId, name: z.string() })) }) },
  }),
  listPublished: defineEndpoint({
    ...common,
    path: '/api/public/regions/{regionId}/packages',
    summary: '已公开的自评材料',
    params: inRegion,
    query: pageQuery.extend({
      year: evaluationYear.optional(),
      unit: z.string().max(60).optional().describe('part of the name of the unit'),
    }),
    answer: { status: 200, body: pageOf(packageHead) },
  }),
  readPublished: defineEndpoint({
    ...common,
    path: '/api/public/regions/{regionId}/packages/{packageId}',
    summary: '已公开的材料，作为数据或文件；不含填表人姓名、签字和电话',
    params: ofPackage,
    query: z.object({ format: exportFormat.default('json') }),
    answer: { status: 200, body: 'file' },
  }),
  listPublishedFiles: defineEndpoint({
    ...common,
    path: '/api/public/regions/{regionId}/packages/{packageId}/files',
    summary: '已公开的材料有哪些文件，各自的 SM3',
    params: ofPackage,
    answer: { status: 200, body: z.object({ items: z.array(publishedFile) }) },
  }),
} as const
