import { compareNames, Decimal, type NameComparison, nameOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { replaceWithin } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { plainIndicator } from './plain-indicator.ts'

export default defineRule({
  code: 'E15',
  id: 'standard-indicator-names',
  group: 'indicators',
  severity: 'info',
  title: { zh: '共性指标宜用规范名称', en: 'Common indicators go by their standard names' },
  cites: ['cai-yu-2013-53/annex-2'],
  messages: {
    nearlyStandard: {
      zh: '“{name}”的指标“{found}”与共性指标“{expected}”只差一两个字。如果说的是同一个指标，建议用规范名称“{expected}”。',
      en: 'The indicator “{found}” of “{name}” is a letter or two from the common indicator “{expected}”. If that is meant, use the standard name.',
    },
  },

  check(pack, report) {
    const evaluation = pack.unitEvaluation
    if (!evaluation) return
    const standard = valueFor('wording/standard-indicator-names', pack)
    const farthest = Decimal.of(valueFor('comparison/name-edit-distance', pack))
    for (const { row, name: found } of namedRowsOf(evaluation)) {
      const plain = plainIndicator(found)
      const expected = standard.find((word) => isSlipOf(plain, word, farthest))
      if (expected === undefined || standard.includes(plain)) continue
      report({
        message: 'nearlyStandard',
        at: row.level3,
        data: { name: nameOf(evaluation), found, expected },
        // Letters too many or too few are a slip; another letter may be another thing.
        ...(isReplaced(compareNames(plain, expected)) ? {} : { fix: [replaceWithin(row.level3, found, expected)] }),
      })
    }
  },
})

/** Letters added, left out or one of them changed inside the name; at its ends they make another name (本级政府采购执行率). */
function isSlipOf(name: string, standard: string, farthest: Decimal): boolean {
  if (name.at(0) !== standard.at(0) || name.at(-1) !== standard.at(-1)) return false
  const compared = compareNames(name, standard)
  const { distance } = compared
  return (distance === 1 || (distance > 1 && !isReplaced(compared))) && Decimal.count(distance).isAtMost(farthest)
}

function isReplaced({ onlyInFirst, onlyInSecond }: NameComparison): boolean {
  return onlyInFirst.length > 0 && onlyInSecond.length > 0
}
