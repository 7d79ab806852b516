import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rule } from '@mingxiao/audit'

/** The rule's page in words, as it stands beside the rule. */
export function readRuleDocument({ group, id }: Rule): string {
  const entry = import.meta.resolve('@mingxiao/audit')
  return readFileSync(fileURLToPath(new URL(`./rules/${group}/${id}.md`, entry)), 'utf8').trim()
}
