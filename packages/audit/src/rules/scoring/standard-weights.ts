import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  filledRowsOf,
  type LevelOneGroup,
  levelOneGroupsOf,
  meantLevelOne,
  nameOf,
  type Package,
  readLevelOne,
  sumPoints,
} from '@mingxiao/core'
import { editionOf, hasValueFor, valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D02',
  id: 'standard-weights',
  group: 'scoring',
  severity: 'warning',
  title: {
    zh: '一级指标和预算执行率的分值应采用标准分值',
    en: 'Level-1 indicators and execution carry the standard weights',
  },
  cites: ['cai-yu-2020-10/13', 'cai-yu-2021-101/weights'],
  messages: {
    otherWeight: {
      zh: '“{name}”的{head}指标为{found}分，标准分值是{expected}分，相差{difference}分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
      en: 'The head {head} of “{name}” carries {found} points, the standard is {expected}: {difference} apart. Use the standard, or attach the consent of the finance department.',
    },
    otherExecutionWeight: {
      zh: '“{name}”的预算执行率分值为{found}分，标准分值是{expected}分，相差{difference}分。请按标准分值调整；确有特殊情况的，请附财政部门同意的说明。',
      en: 'Execution of “{name}” carries {found} points, the standard is {expected}: {difference} apart. Use the standard, or attach the consent of the finance department.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const groups = levelOneGroupsOf(evaluation)
      const standard = standardFor(groups, pack)
      if (!standard) continue

      const name = nameOf(evaluation)
      for (const group of groups) {
        const expected = standard.get(kindOf(group.name) ?? '')
        const found = group.declaredWeight ?? sumOfMeant(group, evaluation, pack)
        if (!expected || !found || found.equals(expected)) continue
        const difference = found.minus(expected).abs()
        report({
          message: 'otherWeight',
          at: group.head,
          data: { name, head: group.name, found, expected, difference },
        })
      }
      const { weight } = evaluation.funds.total
      const expected = standard.get('执行率')
      if (!expected || weight.state !== 'value' || weight.value.amount.equals(expected)) continue
      const found = weight.value.amount
      const difference = found.minus(expected).abs()
      report({ message: 'otherExecutionWeight', at: weight, data: { name, found, expected, difference } })
    }
  },
})

/** The edition's set for these heads; null for a table built on other heads, such as 投入 and 过程. */
function standardFor(groups: readonly LevelOneGroup[], pack: Package): ReadonlyMap<string, Decimal> | null {
  const kinds = groups.map(({ name }) => kindOf(name))
  if (kinds.length === 0 || kinds.includes(null)) return null
  const { weights } = editionOf(pack.edition)
  const id = kinds.includes('成本') ? weights.withCost : weights.standard
  if (!hasValueFor(id, pack.year)) return null

  const set: Readonly<Record<string, string>> = valueFor(id, pack.year)
  const standard = new Map(Object.entries(set).map(([kind, points]) => [kind, Decimal.of(points)]))
  const benefit = standard.get('效益')
  if (kinds.includes('满意度') || !benefit || !hasValueFor(weights.benefitWithoutSatisfaction, pack.year))
    return standard
  return standard.set('效益', benefit.plus(Decimal.of(valueFor(weights.benefitWithoutSatisfaction, pack.year))))
}

const kinds = ['产出', '效益', '满意度', '成本'] as const

function kindOf(head: string): (typeof kinds)[number] | null {
  return kinds.find((kind) => head.endsWith(kind)) ?? null
}

/** Where heads declare nothing, the points of the rows that belong under them by name. */
function sumOfMeant({ name }: LevelOneGroup, evaluation: Evaluation, pack: Package): Decimal | null {
  const rows = filledRowsOf(evaluation).filter((row) => {
    return (meantLevelOne(row, pack.edition) ?? readLevelOne(row.level1.value ?? '').name) === name
  })
  return sumPoints(rows.map(({ weight }) => weight))
}
