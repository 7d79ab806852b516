import type { Part } from '../../workflow/part.ts'
import type { PackageTable, ParticipationTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** The parts that an account took in this submission. */
export async function partsOf(work: Work, pack: PackageTable, accountId: string): Promise<readonly Part[]> {
  const rows = await work
    .selectFrom('participation')
    .select('part')
    .where('region_id', '=', pack.region_id)
    .where('package_id', '=', pack.id)
    .where('submission', '=', pack.submission)
    .where('account_id', '=', accountId)
    .execute()
  return rows.map(({ part }) => part)
}

/** The parts that an account took in the present submissions of some packages, by package. */
export async function partsIn(
  work: Work,
  regionId: number,
  packs: readonly Pick<PackageTable, 'id' | 'submission'>[],
  accountId: string,
): Promise<ReadonlyMap<string, readonly Part[]>> {
  if (packs.length === 0) return new Map()
  const ids = packs.map(({ id }) => id)
  const rows = await work
    .selectFrom('participation')
    .select(['package_id', 'submission', 'part'])
    .where('region_id', '=', regionId)
    .where('package_id', 'in', ids)
    .where('account_id', '=', accountId)
    .execute()
  return new Map(
    packs.map(({ id, submission }) => [
      id,
      rows.filter((row) => row.package_id === id && row.submission === submission).map(({ part }) => part),
    ]),
  )
}

/** Remembers a part; the first time counts. */
export async function takePart(
  work: Work,
  pack: PackageTable,
  taken: Pick<ParticipationTable, 'account_id' | 'part' | 'since'>,
): Promise<void> {
  const { region_id, id, submission, organisation_id } = pack
  await work
    .insertInto('participation')
    .values({ region_id, package_id: id, submission, organisation_id, ...taken })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
