import { Decimal, evaluationsOf, levelOneGroupsOf, nameOf, sum } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { executionWeightOf } from './execution-points.ts'
import { listHeads } from './list-heads.ts'

export default defineRule({
  code: 'D01',
  id: 'declared-weights-add-up',
  group: 'scoring',
  severity: 'error',
  title: {
    zh: '各一级指标标明的分值加预算执行率分值应等于满分',
    en: 'The weights declared for level 1 and the weight of execution make full marks',
  },
  cites: ['cai-yu-2020-10/13'],
  messages: {
    wrongTotal: {
      zh: '“{name}”的一级指标标明{heads}，加预算执行率{execution}分，合计{found}分，应为{expected}分，相差{difference}分。请改正一级指标后面标明的分值。',
      en: 'The level-1 heads of “{name}” declare {heads}; with {execution} for execution that makes {found}, not {expected}: {difference} apart. Correct the weights printed with the heads.',
    },
  },

  check(pack, report) {
    const expected = Decimal.of(valueFor('scoring/full-marks', pack))
    for (const evaluation of evaluationsOf(pack)) {
      const groups = levelOneGroupsOf(evaluation)
      const declared = groups.map(({ declaredWeight }) => declaredWeight).filter((weight) => weight !== null)
      const execution = executionWeightOf(evaluation)
      const [first, ...others] = groups
      if (!first || !execution || declared.length < groups.length) continue

      const found = sum([...declared, execution])
      if (found.equals(expected)) continue
      report({
        message: 'wrongTotal',
        at: first.head,
        related: [...others.map(({ head }) => head), evaluation.funds.total.weight],
        data: {
          name: nameOf(evaluation),
          heads: listHeads(groups.map((group, at) => ({ name: group.name, weight: declared[at] ?? null }))),
          execution,
          found,
          expected,
          difference: found.minus(expected).abs(),
        },
      })
    }
  },
})
