import { type Rule, renderFinding, runRules } from '@mingxiao/audit'
import { aPackage, packageOfExample } from '@mingxiao/audit/testing'
import { parse } from 'yaml'

/** What checking rules needs to know: the year whose law must hold, and how to try an example on a rule. */
export interface Bench {
  readonly year: number
  /** What the rule says of a good package with the example's changes, in Chinese. */
  runExample(rule: Rule, yaml: string): readonly string[]
}

/** The good package of the tests, and its year. */
export const bench: Bench = {
  year: aPackage().year,
  runExample(rule, yaml) {
    const findings = runRules(packageOfExample(parse(yaml)), [rule])
    return findings.map((finding) => renderFinding(finding, new Map([[rule.id, rule]]), 'zh'))
  },
}
