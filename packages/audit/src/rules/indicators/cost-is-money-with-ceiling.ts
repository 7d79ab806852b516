import { comparatorOf, evaluationsOf, type Indicator, type Measure, nameOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'
import { unitKindOf } from './unit-kind-of.ts'

export default defineRule({
  code: 'E19',
  id: 'cost-is-money-with-ceiling',
  group: 'indicators',
  severity: 'error',
  title: {
    zh: '成本指标应是金额或成本比率，并写明上限',
    en: 'A cost indicator is money or a cost rate, under a ceiling',
  },
  cites: ['cai-yu-2021-101/cost'],
  messages: {
    notMoney: {
      zh: '“{name}”的成本指标“{indicator}”的指标值是“{found}”，不是金额也不是成本比率，看不出花了多少。请改为总成本或单位成本，如“≤……万元”。',
      en: 'The cost indicator “{indicator}” of “{name}” has the target “{found}”, which is neither money nor a cost rate. Use total or unit cost with an upper limit.',
    },
    floor: {
      zh: '“{name}”的成本指标“{indicator}”的指标值是“{found}”，成本写成了下限，花得越多越好。请改为“{expected}”开头的上限。',
      en: 'The cost indicator “{indicator}” of “{name}” has the target “{found}”: a floor, as if more cost were better. Make it a ceiling that begins with “{expected}”.',
    },
  },

  check(pack, report) {
    const words = valueFor('wording/cost-words', pack)
    const floors = valueFor('wording/floor-costs', pack)
    for (const evaluation of evaluationsOf(pack)) {
      for (const { row, name: indicator, levelTwo } of namedRowsOf(evaluation)) {
        if (levelTwo !== '成本' || isOutsideCost(row)) continue
        const { target, level3 } = row
        const place = { at: target, related: [level3] }
        const data = { name: nameOf(evaluation), indicator, found: target }
        if (target.value && !isCost(target.value, words)) report({ message: 'notMoney', ...place, data })
        else if (isFloor(row) && !floors.some((word) => indicator.includes(word)))
          report({ message: 'floor', ...place, data: { ...data, expected: '≤' } })
      }
    }
  },
})

/** Costs to society and nature are seldom money. */
function isOutsideCost({ level2 }: Indicator): boolean {
  return /社会|生态|环境/.test(level2.value ?? '')
}

/** A figure without a unit may be money in the unit of the table. */
function isCost(target: Measure, words: readonly string[]): boolean {
  if (target.kind === 'wording') return /元/.test(target.text) || words.some((word) => target.text.includes(word))
  if (target.kind === 'time' || target.kind === 'tier') return false
  const kind = unitKindOf(target)
  return kind === null || kind === 'money' || kind === 'rate'
}

/** A printed “≥” where name and unit ask for less. */
function isFloor({ target, level2, level3 }: Indicator): boolean {
  const { value } = target
  if (target.state !== 'value' || value?.kind !== 'figure' || !/^[≥>]$/.test(value.comparator ?? '')) return false
  const unsigned = { ...target, value: { ...value, comparator: null } }
  return comparatorOf({ target: unsigned, level2, level3 }).comparator === '≤'
}
