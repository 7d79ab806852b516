import { type Rule, rules } from '@mingxiao/audit'
import type { Actor } from '../../auth/actor.ts'
import { displayNamesOf } from '../../store/identity/accounts.ts'
import { ruleSettingsIn } from '../../store/region/rule-settings.ts'
import type { RuleSettingTable } from '../../store/tables.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

/** A rule with what the region set for it. */
export interface RegionRule {
  readonly rule: Rule
  readonly setting: (RuleSettingTable & { readonly display_name: string }) | null
}

/** All rules as the region wants them, by their codes; for everybody who works there. */
export function listRules({ database }: Services, actor: Actor): Promise<readonly RegionRule[]> {
  return inScope(database, actor, async (work) => {
    const settings = actor.grants.length === 0 ? [] : await ruleSettingsIn(work, actor.regionId)
    const names = await displayNamesOf(
      work,
      settings.map(({ set_by }) => set_by),
    )
    const byCode = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1))
    return byCode.map((rule) => {
      const setting = settings.find(({ rule_id }) => rule_id === rule.id)
      return { rule, setting: setting ? { ...setting, display_name: names.get(setting.set_by) ?? '' } : null }
    })
  })
}
