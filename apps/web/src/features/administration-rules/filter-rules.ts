import type { RegionRuleJson } from '@mingxiao/contract'

export interface RuleFilter {
  /** In code, id, title or articles. */
  readonly text: string
  /** Empty for all. */
  readonly group: string
  readonly severity: string
  readonly onlySet: boolean
}

/** The rules that are looked for; a rule counts by the weight that the region gives it. */
export function filterRules(rules: readonly RegionRuleJson[], filter: RuleFilter): readonly RegionRuleJson[] {
  const words = filter.text.trim().toLowerCase().split(/\s+/)
  return rules.filter(({ rule, group, severity, title, cites, setting }) => {
    if (filter.group !== '' && group !== filter.group) return false
    if (filter.severity !== '' && (setting?.setting ?? severity) !== filter.severity) return false
    if (filter.onlySet && !setting) return false
    const said = [rule.code, rule.id, title.zh, title.en, ...cites.map(({ text }) => text)].join(' ').toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
