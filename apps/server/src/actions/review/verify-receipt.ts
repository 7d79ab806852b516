import { type Draft, printDraft } from '@mingxiao/drafts'
import { serverError } from '../../errors.ts'
import { findReceipt, regionOfReceipt } from '../../store/packages/receipts.ts'
import { findVersion } from '../../store/packages/versions.ts'
import { findOrganisation } from '../../store/region/organisations.ts'
import { sm3 } from '../../store/sm3.ts'
import { withContext } from '../../store/with-context.ts'
import type { Services } from '../scope/services.ts'

export interface ReceiptVerification {
  readonly number: string
  readonly organisation: string
  readonly year: number
  readonly issuedAt: Date
  readonly packageHash: string
  readonly findingsHash: string
  readonly rulesVersion: string
  /** Whether what the server keeps of that submission is still what the receipt was issued for. */
  readonly isKept: boolean
}

/** Says what a receipt was issued for, to anyone who has its number. */
export async function verifyReceipt({ database }: Services, number: string): Promise<ReceiptVerification> {
  const regionId = regionOfReceipt(number)
  const unknown = () => serverError('receipt-not-found', `no receipt ${number}`)
  if (regionId === null) throw unknown()
  return withContext(database, { regionId, organisations: 'region' }, async (work) => {
    const receipt = await findReceipt(work, regionId, number)
    if (!receipt) throw unknown()
    const version = await findVersion(work, regionId, receipt.package_id, receipt.version)
    const organisation = await findOrganisation(work, regionId, receipt.organisation_id)
    if (!version || !organisation) throw new Error(`receipt ${number} has lost its version`)
    const draft = version.draft as Draft
    return {
      number,
      organisation: organisation.name,
      year: draft.year,
      issuedAt: receipt.issued_at,
      packageHash: receipt.package_hash,
      findingsHash: receipt.findings_hash,
      rulesVersion: version.rules_version,
      isKept: hashOf(draft) === receipt.package_hash && version.findings_hash === receipt.findings_hash,
    }
  })
}

function hashOf(draft: Draft): string {
  return sm3(printDraft(draft))
}
