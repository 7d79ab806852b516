import { AppError } from '@mingxiao/core'
import type { FastifyError, FastifyRequest } from 'fastify'
import { findPublished } from '../actions/publishing/find-published.ts'
import { inPublic } from '../actions/publishing/in-public.ts'
import { verifyPublishedFile } from '../actions/publishing/verify-published-file.ts'
import { verifyReceipt } from '../actions/review/verify-receipt.ts'
import { serverError } from '../errors.ts'
import type { PageSetting } from '../pages/page-setting.ts'
import { receiptPage } from '../pages/receipt-page.ts'
import { type VerifyAnswer, type VerifyQuestion, verifyPage } from '../pages/verify-page.ts'
import { addPage, numberIn, textIn } from './add-page.ts'
import { asAppError } from './answer-problem.ts'
import { readUpload } from './read-upload.ts'
import type { Server } from './server.ts'
import { statusOf } from './status-of.ts'

/** Where everybody verifies files and receipts. */
export function addVerificationPageRoutes(server: Server): void {
  const { services } = server
  const question = ({ params, query }: FastifyRequest): Promise<VerifyQuestion> => {
    const [regionId, packageId] = [numberIn(params, 'regionId'), textIn(query, 'package')]
    return inPublic(services, regionId, async (work, { name }) => {
      const found = packageId === '' ? null : (await findPublished(work, regionId, packageId)).pack
      const of = found && { id: found.id, unit: found.organisation_name, year: found.year }
      return { regionId, region: name, of }
    })
  }
  addPage(server, '/public/regions/:regionId/verify', async (setting, request) =>
    verifyPage(setting, await question(request), null),
  )
  addPage(
    server,
    '/public/regions/:regionId/verify',
    async (setting, request, reply) => {
      const asked = await question(request)
      const answer = await told(setting, async () => {
        const { bytes } = await readUpload(request)
        if (bytes.length === 0) return { kind: 'refused', text: setting.say.noFile }
        return verifyPublishedFile(services, asked.regionId, bytes, asked.of?.id ?? null)
      })
      // What somebody uploaded concerns nobody else.
      return reply
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(verifyPage(setting, asked, answer))
    },
    'POST',
  )
  addPage(server, '/public/receipts', async (setting, { query }) => {
    const number = textIn(query, 'number')
    return receiptPage(setting, number, number === '' ? null : await receiptOrNull(server, number))
  })
  // Everything else under /public, in the same dress.
  addPage(server, '/public/*', async () => {
    throw serverError('route-not-found', 'no such page')
  })
}

/** A file that nobody can read is told of where the answer would stand. */
async function told(setting: PageSetting, verify: () => Promise<VerifyAnswer>): Promise<VerifyAnswer> {
  try {
    return await verify()
  } catch (error) {
    const known = asAppError(error as FastifyError)
    if (statusOf(known.code) >= 500) throw error
    return { kind: 'refused', text: setting.language === 'zh' ? known.forUser : '' }
  }
}

async function receiptOrNull({ services }: Server, number: string) {
  try {
    return await verifyReceipt(services, number)
  } catch (error) {
    if (error instanceof AppError && error.code === 'receipt-not-found') return null
    throw error
  }
}
