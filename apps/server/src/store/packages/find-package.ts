import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { PackageTable, RuleSettingTable } from '../tables.ts'
import type { Work } from '../with-context.ts'
import { selectPackages } from './select-packages.ts'

/** A package with the organisation whose it is. */
export interface FoundPackage extends PackageTable {
  readonly organisation_name: string
  readonly parent_id: string | null
}

/** A package with how its region wants it to be judged. */
export interface JudgeablePackage extends FoundPackage {
  readonly rule_settings: readonly ChosenRule[]
}

export type ChosenRule = Pick<RuleSettingTable, 'rule_id' | 'setting' | 'from_year' | 'reason'>

/** A package that the context shows; `lock` keeps it for the rest of the transaction, so that changes come one after the other. */
export function findPackage(
  work: Work,
  regionId: number,
  id: string,
  lock: 'lock' | 'look',
): Promise<JudgeablePackage | undefined> {
  const found = selectPackages(work, regionId)
    .selectAll('package')
    .select(['organisation.name as organisation_name', 'organisation.parent_id'])
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('rule_setting')
          .select(['rule_id', 'setting', 'from_year', 'reason'])
          .where('region_id', '=', regionId)
          .orderBy('rule_id'),
      ).as('rule_settings'),
    )
    .where('package.id', '=', id)
  return (lock === 'lock' ? found.forUpdate('package') : found).executeTakeFirst()
}

/** Those of some packages that another took up where they ended. */
export async function replacedAmong(
  work: Work,
  regionId: number,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const heirs = await work
    .selectFrom('package')
    .select('replaces_id')
    .where('region_id', '=', regionId)
    .where('replaces_id', 'in', [...ids])
    .execute()
  return new Set(heirs.flatMap(({ replaces_id }) => (replaces_id === null ? [] : [replaces_id])))
}
