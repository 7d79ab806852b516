import { rules } from '@mingxiao/audit'
import type { Actor } from '../../auth/actor.ts'
import { serverError } from '../../errors.ts'
import { dropRuleSetting, findRuleSetting, putRuleSetting } from '../../store/region/rule-settings.ts'
import type { RuleSettingTable } from '../../store/tables.ts'
import { checkText } from '../scope/check-text.ts'
import { type RuleSaid, record } from '../scope/record.ts'
import { requireRegionRole } from '../scope/require-region-role.ts'
import { inScope } from '../scope/scope.ts'
import type { Services } from '../scope/services.ts'

export interface RuleAsked {
  readonly ruleId: string
  readonly setting: RuleSettingTable['setting'] | 'as-written'
  /** For packages of this year and later: what was judged before stays as it was. */
  readonly fromYear: number
  readonly reason: string
}

/** Switches a rule off in the region, weighs it otherwise, or lets it judge as it is written again. */
export function setRule({ database }: Services, actor: Actor, asked: RuleAsked): Promise<void> {
  requireRegionRole(actor, 'set-rule')
  return inScope(database, actor, async (work) => {
    const { ruleId, setting, fromYear, reason } = asked
    checkText(reason)
    if (!rules.some(({ id }) => id === ruleId)) throw serverError('region-rule-unknown', `no rule ${ruleId}`)
    const { regionId, accountId, at } = actor
    const before = await findRuleSetting(work, regionId, ruleId)
    if (setting === 'as-written') {
      if (!before) return
      await dropRuleSetting(work, regionId, ruleId)
    } else {
      await putRuleSetting(work, {
        region_id: regionId,
        rule_id: ruleId,
        setting,
        from_year: fromYear,
        reason,
        set_by: accountId,
        set_at: at,
      })
    }
    await record(work, actor, null, {
      action: 'set-rule',
      before: before ? saidOf(before) : null,
      after: { rule: ruleId, setting, fromYear, reason },
    })
  })
}

function saidOf({ rule_id, setting, from_year, reason }: RuleSettingTable): RuleSaid {
  return { rule: rule_id, setting, fromYear: from_year, reason }
}
