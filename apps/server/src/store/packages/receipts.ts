import type { PackageTable, ReceiptTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** Issues a receipt under the region's next number of the year: no number is left out, for it is taken in the transaction itself. */
export async function issueReceipt(
  work: Work,
  { region_id, id, organisation_id, year }: PackageTable,
  said: Pick<ReceiptTable, 'version' | 'package_hash' | 'findings_hash' | 'issued_at'>,
): Promise<ReceiptTable> {
  const number = receiptNumber(region_id, year, await nextNumber(work, region_id, year))
  const row = { region_id, number, package_id: id, organisation_id, ...said }
  await work.insertInto('receipt').values(row).execute()
  return row
}

export function findReceipt(work: Work, regionId: number, number: string): Promise<ReceiptTable | undefined> {
  return work
    .selectFrom('receipt')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('number', '=', number)
    .executeTakeFirst()
}

export function receiptsOf(work: Work, regionId: number, packageId: string): Promise<readonly ReceiptTable[]> {
  return work
    .selectFrom('receipt')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('package_id', '=', packageId)
    .orderBy('number')
    .execute()
}

/** The region whose receipt bears a number; null if no receipt has such a one. */
export function regionOfReceipt(number: string): number | null {
  const [, region] = /^(\d{6})-\d{4}-\d{6,}$/.exec(number) ?? []
  return region === undefined ? null : Number(region)
}

function receiptNumber(regionId: number, year: number, count: bigint): string {
  return `${String(regionId).padStart(6, '0')}-${year}-${String(count).padStart(6, '0')}`
}

async function nextNumber(work: Work, region_id: number, year: number): Promise<bigint> {
  const name = 'receipt'
  const counter = { region_id, name, year }
  await work
    .insertInto('counter')
    .values({ ...counter, last: '0' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { last } = await work
    .selectFrom('counter')
    .select('last')
    .where('region_id', '=', region_id)
    .where('name', '=', name)
    .where('year', '=', year)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const next = BigInt(last) + 1n
  await work
    .updateTable('counter')
    .set({ last: String(next) })
    .where('region_id', '=', region_id)
    .where('name', '=', name)
    .where('year', '=', year)
    .execute()
  return next
}
