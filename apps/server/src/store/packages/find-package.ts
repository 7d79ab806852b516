import { ruleSettingsIn } from '../region/rule-settings.ts'
import type { PackageTable, RuleSettingTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** A package with the organisation whose it is. */
export interface FoundPackage extends PackageTable {
  readonly organisation_name: string
  readonly parent_id: string | null
}

/** A package with how its region wants it to be judged. */
export interface JudgeablePackage extends FoundPackage {
  readonly rule_settings: readonly RuleSettingTable[]
}

/** A package that the context shows; `lock` keeps it for the rest of the transaction, so that changes come one after the other. */
export async function findPackage(
  work: Work,
  regionId: number,
  id: string,
  lock: 'lock' | 'look',
): Promise<JudgeablePackage | undefined> {
  const row = work.selectFrom('package').selectAll().where('region_id', '=', regionId).where('id', '=', id)
  const found = await (lock === 'lock' ? row.forUpdate() : row).executeTakeFirst()
  if (!found) return undefined
  const organisation = await work
    .selectFrom('organisation')
    .select(['name', 'parent_id'])
    .where('region_id', '=', regionId)
    .where('id', '=', found.organisation_id)
    .executeTakeFirstOrThrow()
  const rule_settings = await ruleSettingsIn(work, regionId)
  return { ...found, organisation_name: organisation.name, parent_id: organisation.parent_id, rule_settings }
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
