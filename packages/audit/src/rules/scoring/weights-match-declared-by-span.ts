import {
  Decimal,
  evaluationsOf,
  filledRowsOf,
  levelOneGroupsOf,
  meantLevelOne,
  nameOf,
  readLevelOne,
  sumPoints,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'D03',
  id: 'weights-match-declared-by-span',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '一级指标单元格下三级指标的分值合计应等于标明的分值',
    en: 'The indicators in the cell of a level-1 head add up to the weight it declares',
  },
  cites: ['arithmetic/sum'],
  messages: {
    wrongSum: {
      zh: '“{name}”的{head}指标标明{expected}分，其下{count}个三级指标的分值合计为{found}分，相差{difference}分。请核对三级指标的分值或一级指标后面标明的分值。',
      en: 'The head {head} of “{name}” declares {expected} points; its {count} level-3 indicators carry {found}, {difference} apart. Check the weights of the indicators or the declared one.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const filled = filledRowsOf(evaluation)
      for (const { name: head, head: at, declaredWeight: expected } of levelOneGroupsOf(evaluation)) {
        const rows = filled.filter(({ level1 }) => readLevelOne(level1.value ?? '').name === head)
        const found = sumPoints(rows.map(({ weight }) => weight))
        if (!expected || !found || rows.length === 0 || found.equals(expected)) continue

        // Right by the names at level 2: not the points are wrong, but the merged cell, which is a defect of its own.
        const meant = filled.filter(
          (row) => (meantLevelOne(row, evaluation.edition) ?? readLevelOne(row.level1.value ?? '').name) === head,
        )
        if (sumPoints(meant.map(({ weight }) => weight))?.equals(expected)) continue

        report({
          message: 'wrongSum',
          at,
          related: rows.map(({ weight }) => weight),
          data: {
            name: nameOf(evaluation),
            head,
            count: Decimal.count(rows.length),
            found,
            expected,
            difference: found.minus(expected).abs(),
          },
        })
      }
    }
  },
})
