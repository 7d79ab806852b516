import type { RuleSettingTable } from '../tables.ts'
import type { Work } from '../with-context.ts'

/** What a region set for rules, by their ids. */
export function ruleSettingsIn(work: Work, regionId: number): Promise<readonly RuleSettingTable[]> {
  return work.selectFrom('rule_setting').selectAll().where('region_id', '=', regionId).orderBy('rule_id').execute()
}

export function findRuleSetting(work: Work, regionId: number, ruleId: string): Promise<RuleSettingTable | undefined> {
  return work
    .selectFrom('rule_setting')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('rule_id', '=', ruleId)
    .forUpdate()
    .executeTakeFirst()
}

/** Sets a rule, in place of what was set before. */
export async function putRuleSetting(work: Work, row: RuleSettingTable): Promise<void> {
  await work
    .insertInto('rule_setting')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'rule_id']).doUpdateSet((set) => ({
        setting: set.ref('excluded.setting'),
        from_year: set.ref('excluded.from_year'),
        reason: set.ref('excluded.reason'),
        set_by: set.ref('excluded.set_by'),
        set_at: set.ref('excluded.set_at'),
      })),
    )
    .execute()
}

/** Lets a rule judge as it is written again. */
export async function dropRuleSetting(work: Work, regionId: number, ruleId: string): Promise<void> {
  await work.deleteFrom('rule_setting').where('region_id', '=', regionId).where('rule_id', '=', ruleId).execute()
}
