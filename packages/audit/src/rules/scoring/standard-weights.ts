import {
  type Decimal,
  type Evaluation,
  evaluationsOf,
  filledRowsOf,
  type LevelOneGroup,
  levelOneGroupsOf,
  meantLevelOne,
  nameOf,
  readLevelOne,
  sumPoints,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { standardFor } from './standard-for.ts'

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
      const standard = standardFor(evaluation, groups, pack)
      if (!standard) continue

      const name = nameOf(evaluation)
      for (const group of groups) {
        const expected = standard.pointsFor(group.name)
        const found = group.declaredWeight ?? sumOfMeant(group, evaluation)
        if (!expected || !found || found.equals(expected)) continue
        const difference = found.minus(expected).abs()
        report({
          message: 'otherWeight',
          at: group.head,
          data: { name, head: group.name, found, expected, difference },
        })
      }
      const { weight } = evaluation.funds.total
      const expected = standard.execution
      if (!expected || weight.state !== 'value' || weight.value.amount.equals(expected)) continue
      const found = weight.value.amount
      const difference = found.minus(expected).abs()
      report({ message: 'otherExecutionWeight', at: weight, data: { name, found, expected, difference } })
    }
  },
})

/** Where heads declare nothing, the points of the rows that belong under them by name. */
function sumOfMeant({ name }: LevelOneGroup, evaluation: Evaluation): Decimal | null {
  const rows = filledRowsOf(evaluation).filter((row) => {
    return (meantLevelOne(row, evaluation.edition) ?? readLevelOne(row.level1.value ?? '').name) === name
  })
  return sumPoints(rows.map(({ weight }) => weight))
}
