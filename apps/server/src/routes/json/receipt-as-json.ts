import type { ReceiptJson } from '@mingxiao/contract'
import type { ReceiptTable } from '../../store/tables.ts'

export function receiptAsJson(row: ReceiptTable): ReceiptJson {
  return {
    number: row.number,
    version: row.version,
    packageHash: row.package_hash,
    findingsHash: row.findings_hash,
    issuedAt: row.issued_at.toISOString(),
  }
}
