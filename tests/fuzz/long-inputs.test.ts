import { readFileSync } from 'node:fs'
import { renderFinding, rules, runRules } from '@mingxiao/audit'
import { readDocument, recognise } from '@mingxiao/readers'
import { expect, test } from 'vitest'
import { repository } from './bases.ts'
import { longInputs } from './long-inputs.ts'

const { value: sound } = await readDocument(readFileSync(new URL('samples/yuanjiang-2024.docx', repository)))
const rulesById = new Map(rules.map((rule) => [rule.id, rule]))

/** Several times what the slowest needs, and far less than any time that grows with the square of the length. */
const mostCpuMs = 5_000

test.each(Object.entries(longInputs(sound)))('%s takes no longer than it is long', { timeout: 120_000 }, (_, make) => {
  const document = make()
  const before = process.threadCpuUsage()
  const { value } = recognise(document)
  const findings = value === null ? [] : runRules(value, rules)
  for (const finding of findings) renderFinding(finding, rulesById, 'zh')
  const { user, system } = process.threadCpuUsage(before)
  expect(value).not.toBeNull()
  expect((user + system) / 1000).toBeLessThan(mostCpuMs)
})
