import { type Finding, type Language, renderFinding, rules } from '@mingxiao/audit'

const rulesById = new Map(rules.map((rule) => [rule.id, rule]))

/** A finding in words. */
export function findingText(finding: Finding, language: Language): string {
  return renderFinding(finding, rulesById, language)
}
