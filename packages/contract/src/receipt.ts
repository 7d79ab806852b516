import { z } from 'zod'

/** 回执: what was submitted, and when. Anybody can verify it by its number. */
export const receipt = z
  .object({
    number: z.string(),
    version: z.int(),
    packageHash: z.string().describe('SM3 of the package file'),
    findingsHash: z.string().describe('SM3 of the findings'),
    issuedAt: z.iso.datetime(),
  })
  .meta({ id: 'Receipt' })

export type ReceiptJson = z.output<typeof receipt>
