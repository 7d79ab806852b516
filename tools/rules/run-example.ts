import { type Rule, renderFinding, runRules } from '@mingxiao/audit'
import { packageOfExample } from '@mingxiao/audit/testing'
import { parse } from 'yaml'

/** What the rule says of a package with an example's changes, in Chinese. */
export function runExample(rule: Rule, yaml: string): readonly string[] {
  const pack = packageOfExample(parse(yaml))
  return runRules(pack, [rule]).map((finding) => renderFinding(finding, new Map([[rule.id, rule]]), 'zh'))
}
