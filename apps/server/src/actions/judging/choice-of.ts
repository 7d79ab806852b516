import type { RuleChoice } from '@mingxiao/audit'
import type { JudgeablePackage } from '../../store/packages/find-package.ts'

/** How the region of a package wants its year to be judged; undefined where by the rules as they are. */
export function choiceOf({
  rule_settings,
  year,
}: Pick<JudgeablePackage, 'rule_settings' | 'year'>): RuleChoice | undefined {
  const settings = rule_settings.filter(({ from_year }) => from_year <= year)
  if (settings.length === 0) return undefined
  return {
    off: settings.flatMap(({ rule_id: rule, setting, reason }) => (setting === 'off' ? [{ rule, reason }] : [])),
    severities: settings.flatMap(({ rule_id: rule, setting, reason }) =>
      setting === 'off' ? [] : [{ rule, severity: setting, reason }],
    ),
  }
}
