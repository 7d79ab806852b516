import type { Package } from '@mingxiao/core'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../copies/archive.ts'
import type { Finding } from '../engine/finding.ts'
import { fillMessage, type Language } from '../engine/message.ts'
import type { Messages, Rule } from '../engine/rule.ts'
import { runRules } from '../engine/run-rules.ts'
import { freeze } from './freeze.ts'

export interface RuleCases<M extends Messages> {
  /** Packages in which the rule has nothing to say. */
  readonly passes: Readonly<Record<string, Package | PassesCase>>
  readonly finds: Readonly<Record<string, FindsCase<M>>>
}

/** A package, and others to compare it with. */
export interface PassesCase {
  readonly package: Package
  readonly archive: Archive
}

export interface FindsCase<M extends Messages> {
  readonly package: Package
  /** Other packages, for a rule that compares. */
  readonly archive?: Archive
  readonly findings: readonly ExpectedFinding<M>[]
}

export interface ExpectedFinding<M extends Messages> {
  readonly message: keyof M & string
  /** Attachment and label of the place: “2 年度资金总额·执行率”. */
  readonly at: string
  /** The Chinese text, whole. */
  readonly text: string
  /** Where it differs from the rule's. */
  readonly severity?: Finding['severity']
  /** Places of the same defect, in the same form as `at`. */
  readonly related?: readonly string[]
  /** What mends it: attachment and label of each place, and what is to stand there. Null where nothing may be offered. */
  readonly fix?: Readonly<Record<string, string>> | null
}

/**
 * Runs a rule over its cases. Besides what the cases say it proves that every message appears in some case, that both
 * languages fill their placeholders, that fingerprints are unique, and that the package is left as it was.
 */
export function testRule<const M extends Messages>(rule: Rule<M>, cases: RuleCases<M>): void {
  const anyRule = rule as unknown as Rule
  describe(`${rule.code} ${rule.id}`, () => {
    for (const [name, given] of Object.entries(cases.passes)) {
      const { package: pack, archive } = 'package' in given ? given : { package: given }
      it(`passes: ${name}`, () => {
        expect(runRules(freeze(pack), [anyRule], archive).map((finding) => described(anyRule, finding, {}))).toEqual([])
      })
    }
    for (const [name, { package: pack, archive, findings }] of Object.entries(cases.finds)) {
      it(`finds: ${name}`, () => {
        const found = runRules(freeze(pack), [anyRule], archive)
        expect(found.map((finding, at) => described(anyRule, finding, findings[at] ?? {}))).toEqual(findings)
        expect(new Set(found.map((finding) => finding.fingerprint)).size).toBe(found.length)
        for (const finding of found) expect(textOf(anyRule, finding, 'en')).not.toMatch(/[{}]/)
      })
    }
    it('shows every message in some case', () => {
      const shown = Object.values(cases.finds).flatMap(({ findings }) => findings.map(({ message }) => message))
      expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.messages).sort())
    })
  })
}

/** The finding as a case would state it; severity, related places and the fix only where the case speaks of them. */
function described(rule: Rule, finding: Finding, expected: { severity?: unknown; related?: unknown; fix?: unknown }) {
  return {
    message: finding.message,
    at: `${finding.place.attachment} ${finding.place.label}`,
    text: textOf(rule, finding, 'zh'),
    ...(expected.severity !== undefined || finding.severity !== rule.severity ? { severity: finding.severity } : {}),
    ...(expected.related !== undefined
      ? { related: finding.related.map((place) => `${place.attachment} ${place.label}`) }
      : {}),
    ...(expected.fix !== undefined ? { fix: fixAsStated(finding) } : {}),
  }
}

function fixAsStated({ fix }: Finding): Readonly<Record<string, string>> | null {
  return fix ? Object.fromEntries(fix.map(({ at, text }) => [`${at.attachment} ${at.label}`, text])) : null
}

function textOf(rule: Rule, finding: Finding, language: Language): string {
  const message = rule.messages[finding.message]
  if (!message) throw new Error(`no message “${finding.message}”`)
  return fillMessage(message[language], finding.data)
}
