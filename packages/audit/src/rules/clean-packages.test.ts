import { expect, it } from 'vitest'
import { renderFinding } from '../engine/render-finding.ts'
import { runRules } from '../engine/run-rules.ts'
import { aPackage } from '../testing/a-package.ts'
import { freeze } from '../testing/freeze.ts'
import { goodPackage } from '../testing/good-package.ts'
import { rules } from './index.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

it.each([1, 3, 6])('no rule finds anything in a good package of %i projects', (size) => {
  const found = runRules(freeze(aPackage(goodPackage(size))), rules)
  const said = found.map((finding) => {
    const { rule, place } = finding
    return `${rule.code} ${place.attachment} ${place.label}: ${renderFinding(finding, byId, 'zh')}`
  })
  expect(said).toEqual([])
})
