import { Decimal, type Evaluation, evaluationsOf, levelOneGroupsOf, levelOneOf, nameOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E20',
  id: 'required-heads-present',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '应有的二级指标不得缺少', en: 'The level-2 heads that are due are there' },
  cites: ['cai-yu-2021-101/output'],
  messages: {
    noQuantity: {
      zh: '“{name}”没有数量指标，看不出完成了多少。请在产出指标下至少设一个数量指标。',
      en: '“{name}” has no quantity indicator, so it does not show how much was done. Set at least one under output.',
    },
    tooFew: {
      zh: '“{name}”的{head}指标只有{found}个，一般不少于{expected}个，少{difference}个。请按项目内容补设。',
      en: '“{name}” has only {found} indicators of {head}; {expected} are usual, {difference} more. Add those that its content calls for.',
    },
    noQualityNorTime: {
      severity: 'info',
      zh: '“{name}”的产出指标只有数量，没有质量指标和时效指标。工作有标准或时限的，建议补设。',
      en: 'The output of “{name}” is only counted: there is neither a quality nor a timeliness indicator. Where the work has a standard or a time limit, add one.',
    },
  },

  check(pack, report) {
    const minimum = valueFor('completeness/minimum-indicators', pack)
    for (const evaluation of evaluationsOf(pack)) {
      const rows = namedRowsOf(evaluation).filter(({ levelTwo }) => levelTwo !== null)
      // A table on other heads, such as 投入 and 过程, has a taxonomy of its own.
      if (rows.length === 0 || hasOtherHeads(evaluation)) continue
      const has = (levelTwo: string) => rows.some((named) => named.levelTwo === levelTwo)
      const name = nameOf(evaluation)
      if (!has('数量')) report({ message: 'noQuantity', at: evaluation.place, data: { name } })
      else if (!has('质量') && !has('时效')) {
        report({ message: 'noQualityNorTime', at: evaluation.place, data: { name } })
      }
      for (const [head, least] of Object.entries(minimum)) {
        const under = rows.filter(({ levelTwo }) => levelOneOf(levelTwo ?? '', evaluation.edition) === head)
        const [found, expected] = [Decimal.count(under.length), Decimal.of(least)]
        if (found.isAtLeast(expected)) continue
        const data = { name, head, found, expected, difference: expected.minus(found) }
        report({ message: 'tooFew', at: under[0]?.row.level2 ?? evaluation.place, data })
      }
    }
  },
})

/** 投入 and 过程, 决策 and 管理 ask for something else than outputs and effects. */
function hasOtherHeads(evaluation: Evaluation): boolean {
  return levelOneGroupsOf(evaluation).some(({ name }) => !/产出|效益|满意度|成本|完成/.test(name))
}
