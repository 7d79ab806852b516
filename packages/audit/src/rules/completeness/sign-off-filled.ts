import { type Entry, type Package, reportsOf, tablesOf } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H06',
  id: 'sign-off-filled',
  group: 'completeness',
  severity: 'warning',
  title: { zh: '签署栏、封面和落款应填齐', en: 'Sign-off, cover and closing lines are filled in' },
  cites: ['form-hunan-2024/sign-off', 'cai-yu-2020-10/21'],
  messages: {
    blank: {
      zh: '{fields}没有填。请补齐；须签名、盖章的，上报和公开时用签署后的版本。',
      en: 'Not filled in: {fields}. Complete them; where a signature or a seal is due, submit and publish the signed version.',
    },
  },

  check(pack, report) {
    for (const entries of signedParts(pack)) {
      const [first, ...others] = entries.filter(({ state }) => state === 'blank')
      if (!first) continue
      const fields = [first, ...others].map(({ place }) => place.label).join('、')
      report({ message: 'blank', at: first, related: others, data: { fields } })
    }
  },
})

/** What each attachment has to be signed with. */
function signedParts(pack: Package): readonly (readonly Entry<unknown>[])[] {
  return [
    ...tablesOf(pack).map(({ signOff }) => Object.values(signOff)),
    ...reportsOf(pack).map(({ cover, closing }) => [cover.unit, cover.date, closing.unit, closing.date]),
  ]
}
