import {
  Decimal,
  type Evaluation,
  evaluationsOf,
  levelOneOf,
  nameOf,
  type Package,
  plainText,
  sharesWord,
  tellingWordsOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { goalClausesOf } from './goal-clauses-of.ts'
import { type NamedRow, namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E13',
  id: 'goal-clauses-have-indicators',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '总体目标的每项内容都应有指标对应', en: 'Each part of the goal has an indicator' },
  cites: ['cai-yu-2021-101/decomposition'],
  messages: {
    noIndicator: {
      zh: '“{name}”的总体目标有{found}项内容找不到对应的指标：{clauses}。请各补设一个可以衡量的指标；没有开展的，从预期目标中删去。',
      en: '{found} parts of the goal of “{name}” have no indicator: {clauses}. Add one that can be measured for each; what was not done is taken out of the goal.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const { expected } = evaluation.goals.year
      const rows = namedRowsOf(evaluation)
      if (expected.state !== 'value' || rows.length === 0) continue
      const uncovered = uncoveredClauses(expected.value, rows, evaluation, pack)
      if (uncovered.length === 0) continue
      report({
        message: 'noIndicator',
        at: expected,
        data: {
          name: nameOf(evaluation),
          found: Decimal.count(uncovered.length),
          expected: Decimal.zero,
          clauses: quoteNames(uncovered),
        },
      })
    }
  },
})

/**
 * Clauses that say something of their own which no indicator takes up; a goal of one clause is not parted. Conditions and purposes are no tasks; what is to
 * improve in general, any benefit answers for; that nothing fits the project’s own name, another rule says.
 */
function uncoveredClauses(
  goal: string,
  rows: readonly NamedRow[],
  evaluation: Evaluation,
  pack: Package,
): readonly string[] {
  const { year, edition, unit } = pack
  const skipped = [
    ...valueFor('wording/modifier-openings', year),
    ...(rows.some(({ levelTwo }) => levelTwo && levelOneOf(levelTwo, edition) === '效益')
      ? valueFor('wording/effect-verbs', year)
      : []),
  ]
  const indicators = tellingWordsOf(rows.map(textOf).join(' '), year)
  const itself = tellingWordsOf(`${nameOf(evaluation)} ${unit}`, year)
  const telling = goalClausesOf(goal).filter((clause) => {
    const words = tellingWordsOf(clause, year)
    return !skipped.some((opening) => clause.startsWith(opening)) && [...words].some((word) => !itself.has(word))
  })
  if (telling.length < 2) return []
  return telling.filter((clause) => !sharesWord(tellingWordsOf(clause, year), indicators))
}

function textOf({ row, name }: NamedRow): string {
  return [name, plainText(row.target.place.quote), plainText(row.actual.place.quote)].join(' ')
}
