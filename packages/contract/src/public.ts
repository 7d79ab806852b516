import { z } from 'zod'
import { defineEndpoint } from './endpoint.ts'
import { evaluationYear } from './id.ts'
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

/** What everybody may see. */
export const publicEndpoints = {
  verifyReceipt: defineEndpoint({
    ...common,
    path: '/api/public/receipts/{number}',
    summary: '任何人凭编号核验回执',
    params: z.object({ number: z.string().max(40) }),
    answer: { status: 200, body: receiptVerification },
  }),
  listPublished: defineEndpoint({
    ...common,
    path: '/api/public/regions/{regionId}/packages',
    summary: '已公开的自评材料',
    params: inRegion,
    query: pageQuery.extend({ year: evaluationYear.optional() }),
    answer: { status: 200, body: pageOf(packageHead) },
  }),
  readPublished: defineEndpoint({
    ...common,
    path: '/api/public/regions/{regionId}/packages/{packageId}',
    summary: '已公开的材料，作为数据或文件',
    params: ofPackage,
    query: z.object({ format: exportFormat.default('json') }),
    answer: { status: 200, body: 'file' },
  }),
} as const
