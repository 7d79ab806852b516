import {
  type Evaluation,
  evaluationsOf,
  inOneUnit,
  nameOf,
  type Package,
  plainText,
  reportSentencesOf,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { type NamedRow, namedRowsOf } from './named-rows-of.ts'
import { plainIndicator } from './plain-indicator.ts'

export default defineRule({
  code: 'E16',
  id: 'overlapping-measures-reconcile',
  group: 'indicators',
  severity: 'warning',
  title: { zh: '口径重叠的指标应能互相印证', en: 'Measures that overlap fit together' },
  cites: ['review-practice/consistent-facts'],
  messages: {
    reversed: {
      zh: '“{name}”的“{indicator}”是{found}，大于范围更宽的“{other}”{expected}，多{difference}{unit}。请核对台账；口径不同的，请写明各自包括什么。',
      en: '“{indicator}” of “{name}” is {found}, more than the wider “{other}” of {expected}, by {difference}{unit}. Check the records, or say what each of them covers.',
    },
    unexplained: {
      zh: '“{name}”的“{other}”是{expected}，“{indicator}”是{found}，相差{difference}{unit}，没有写明口径有什么不同。请在偏差原因或报告中说明差额是哪些，避免被看成同一个数填错。',
      en: '“{other}” of “{name}” is {expected} and “{indicator}” {found}, {difference}{unit} apart, and nothing says how the two differ. Say who makes up the difference, or they look like one number entered wrongly.',
    },
  },

  check(pack, report) {
    for (const evaluation of evaluationsOf(pack)) {
      const rows = namedRowsOf(evaluation)
      for (const { wider, narrower, difference: note } of valueFor('wording/overlapping-measures', pack)) {
        const whole = rows.find(({ name }) => plainIndicator(name).includes(wider))
        const part = rows.find(({ name }) => plainIndicator(name).includes(narrower))
        const gap = whole && part && gapBetween(whole, part)
        if (!gap) continue
        const isReversed = gap.difference.isNegative()
        const isOwed = note === '要说明' && !isExplained([wider, narrower], [whole, part], evaluation, pack)
        if (!isReversed && !isOwed) continue
        report({
          message: isReversed ? 'reversed' : 'unexplained',
          at: part.row.actual,
          related: [whole.row.actual],
          data: {
            name: nameOf(evaluation),
            indicator: part.name,
            found: part.row.actual,
            other: whole.name,
            expected: whole.row.actual,
            difference: gap.difference.abs(),
            unit: gap.unit,
          },
        })
      }
    }
  },
})

/** How much the wider result is above the narrower; null where they are equal or cannot be compared. */
function gapBetween({ row: whole }: NamedRow, { row: part }: NamedRow) {
  const [wide, narrow] = [whole.actual.value, part.actual.value]
  if (wide?.kind !== 'figure' || narrow?.kind !== 'figure') return null
  const common = inOneUnit([wide, narrow])
  const [more, less] = common?.amounts ?? []
  if (!common || !more || !less || more.equals(less)) return null
  return { difference: more.minus(less), unit: common.unit }
}

/** A reason that speaks of what is counted, or a note or sentence that does so of either measure. */
function isExplained(
  words: readonly string[],
  rows: readonly NamedRow[],
  { notes }: Evaluation,
  pack: Package,
): boolean {
  const subjects = words.map((word) => word.replace(/(人数|份数|数)$/, ''))
  const elsewhere = [...notes.map(({ place }) => place.quote), ...reportSentencesOf(pack).map(({ text }) => text)]
  return [
    ...rows.map(({ row }) => row.reason.value ?? ''),
    ...elsewhere.filter((text) => subjects.some((subject) => plainText(text).includes(subject))),
  ].some((text) => /口径|差额|相差|差异|不含|未含|不包括|包括|包含|剔除|扣除|其中/.test(text))
}
