import { readFileSync } from 'node:fs'
import { cellsOfDraft, readDraft } from '@mingxiao/drafts'
import { expect, test } from 'vitest'
import type { RuleSettingTable } from '../../store/tables.ts'
import { today } from '../../testing/a-county.ts'
import { choiceOf } from './choice-of.ts'
import { judgeDraft } from './judge-draft.ts'

const sample = readDraft(
  readFileSync(new URL('../../../../../samples/yuanjiang-2024.mingxiao.json', import.meta.url), 'utf8'),
)
const setting = (rule_id: string, set: RuleSettingTable['setting'], from_year: number): RuleSettingTable => {
  return { region_id: 430981, rule_id, setting: set, from_year, reason: '另有规定。', set_by: 'x', set_at: today }
}
const judge = (rule_settings: readonly RuleSettingTable[]) => {
  const choice = choiceOf({ rule_settings, year: sample.year })
  return judgeDraft({ head: sample, cells: new Map(cellsOfDraft(sample)), ...(choice ? { choice } : {}) })
}

test('a rule that the region switched off finds nothing, one weighed otherwise finds the same with another weight', () => {
  const before = judge([])
  const [first, other] = new Set(before.findings.map(({ rule }) => rule.id))
  if (!first || !other) throw new Error('the sample has findings of two rules')
  const after = judge([setting(first, 'off', 2024), setting(other, 'error', 2020)])
  const expected = before.findings.filter(({ rule }) => rule.id !== first)
  expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(expected.map(({ fingerprint }) => fingerprint))
  expect(after.findings.filter(({ rule }) => rule.id === other).every(({ severity }) => severity === 'error')).toBe(
    true,
  )
  expect(after.leftOut).toMatchObject([{ rule: { id: first }, why: { kind: 'switched-off', reason: '另有规定。' } }])
  expect(after.reweighed).toMatchObject([{ rule: { id: other }, to: 'error', reason: '另有规定。' }])
  expect(after.rulesVersion).not.toBe(before.rulesVersion)
})

test('a setting for later years leaves this one as it was', () => {
  expect(choiceOf({ rule_settings: [setting('any', 'off', 2025)], year: 2024 })).toBeUndefined()
})
