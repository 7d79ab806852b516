import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderFinding } from '../engine/render-finding.ts'
import type { Rule } from '../engine/rule.ts'
import { runRules } from '../engine/run-rules.ts'
import { archiveOfExample } from '../testing/archive-of-example.ts'
import { packageOfExample } from '../testing/package-of-example.ts'
import { readRuleDocument } from '../testing/rule-document.ts'
import { rules } from './index.ts'

describe.each(rules.map((rule) => [`${rule.code} ${rule.id}`, rule] as const))('the document of %s', (_, rule) => {
  const { wrong, right } = readRuleDocument(
    readFileSync(new URL(`${rule.group}/${rule.id}.md`, import.meta.url), 'utf8'),
  )

  it('shows a package in which the rule finds something', () => {
    expect(said(rule, wrong)).not.toEqual([])
  })

  it('shows a package in which it finds nothing', () => {
    expect(said(rule, right)).toEqual([])
  })
})

function said(rule: Rule, yaml: string): readonly string[] {
  const example = parse(yaml)
  const found = runRules(packageOfExample(example), [rule], archiveOfExample(example))
  return found.map((finding) => renderFinding(finding, new Map([[rule.id, rule]]), 'zh'))
}
