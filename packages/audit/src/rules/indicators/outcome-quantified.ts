import { Decimal, evaluationsOf, nameOf, plainText } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { goalClausesOf } from './goal-clauses-of.ts'

export default defineRule({
  code: 'E14',
  id: 'outcome-quantified',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '实际完成情况应有数字', en: 'What was achieved is told in figures' },
  cites: ['cai-yu-2020-10/form-1', 'form-hunan-2024/unit-evaluation-goals'],
  messages: {
    noFigure: {
      zh: '“{name}”的实际完成情况没有一个数字，看不出完成了多少。请对照预期目标，逐项写明完成的数量或比率。',
      en: 'What “{name}” achieved is told without a figure, so it does not show how much was done. Go through the goal and give the number or rate reached for each part.',
    },
    fewFigures: {
      zh: '“{name}”的预期目标有{expected}项写了数字，实际完成情况只有{found}个数字，少{difference}个。请对照预期目标，逐项写明完成的数量或比率。',
      en: 'The goal of “{name}” has {expected} parts with figures, what was achieved only {found} figures, {difference} fewer. Go through the goal and give the number or rate reached for each part.',
    },
  },

  check(pack, report) {
    const each = Decimal.of(valueFor('completeness/goal-figures', pack))
    for (const evaluation of evaluationsOf(pack)) {
      const { expected: goal, achieved } = evaluation.goals.year
      if (achieved.state !== 'value') continue
      const clauses = goalClausesOf(goal.value ?? '').filter((clause) => figuresOf(clause).length > 0)
      const expected = each.times(Decimal.count(clauses.length))
      const found = Decimal.count(figuresOf(achieved.value).length)
      const place = { at: achieved, related: [goal] }
      if (found.isZero()) report({ message: 'noFigure', ...place, data: { name: nameOf(evaluation), found } })
      else if (found.isBelow(expected)) {
        const difference = expected.minus(found)
        report({ message: 'fewFigures', ...place, data: { name: nameOf(evaluation), found, expected, difference } })
      }
    }
  },
})

/** Figures that say how much; dates, ordinals and document numbers do not. “零投诉” and “三次” do. */
function figuresOf(text: string): readonly string[] {
  const plain = plainText(text).replace(
    /(?:19|20)\d{2}(?:年度?|[-./〕\])])|\d{1,2}月(?:份|\d{1,2}日)?|第\d+|\d+号/g,
    ' ',
  )
  return (
    plain.match(/\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+(?=[次个人件场期户家份处座批])|零(?![星散售件])/g) ?? []
  )
}
