import type { Finding } from './finding.ts'
import { fillMessage, type Language } from './message.ts'
import type { Rule } from './rule.ts'

/** The finding in words. */
export function renderFinding(finding: Finding, rules: ReadonlyMap<string, Rule>, language: Language): string {
  const message = rules.get(finding.rule.id)?.messages[finding.message]
  if (!message) throw new Error(`no message “${finding.message}” in rule ${finding.rule.id}`)
  return fillMessage(message[language], finding.data)
}
