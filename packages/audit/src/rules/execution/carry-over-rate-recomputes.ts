import {
  type Entry,
  type Figure,
  type Package,
  type Place,
  plainText,
  printFigure,
  readFigure,
  reportSentencesOf,
  type UnitEvaluation,
  yuanOf,
} from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { judgeRate } from '../arithmetic/judge-rate.ts'

export default defineRule({
  code: 'C07',
  id: 'carry-over-rate-recomputes',
  group: 'execution',
  severity: 'warning',
  title: {
    zh: '结转结余率、预算完成率应与预算和执行相符',
    en: 'Carry-over and completion rates fit budget and spending',
  },
  cites: ['cai-yu-2013-53/carry-over-rate', 'cai-yu-2013-53/budget-completion-rate'],
  messages: {
    wrongCarryOver: {
      zh: '结转结余率写的是{found}，按附件2全年预算数{budget}减执行数{spent}后除以预算数应为{expected}，相差{difference}个百分点。请核对年末结转结余；已被财政收回的，写明收回数额。',
      en: 'The carry-over rate reads {found}; what is left of the budget {budget} after spending {spent} is {expected} of it, {difference} points apart. Check the carry-over; if finance took money back, say how much.',
    },
    wrongCompletion: {
      zh: '预算完成率写的是{found}，按附件2全年执行数{spent}除以全年预算数{budget}应为{expected}，相差{difference}个百分点。请核对后重算。',
      en: 'The completion rate reads {found}; spending {spent} over the budget {budget} makes {expected}, {difference} points apart. Check and recompute.',
    },
  },

  check(pack, report) {
    const table = pack.unitEvaluation
    if (!table) return
    const { budget, spent } = table.funds.total
    const [all, used] = [budget, spent].map((entry) => yuanOf(pack, table, entry))
    if (!all || !used) return

    for (const { kind, rate, place } of ratesStated(pack, table)) {
      const judged = judgeRate(rate, kind === 'carry-over' ? all.minus(used) : used, all, pack)
      if (judged?.verdict !== 'wrong') continue
      const difference = judged.expected.amount.minus(rate.amount).abs()
      const data = { found: rate, expected: judged.expected, difference, budget, spent }
      const related = [budget, spent]
      const printed = printFigure(rate)
      const isPlain = place.quote.split(printed).length === 2
      const fix = isPlain ? [replace(place, place.quote.replace(printed, printFigure(judged.expected)))] : []
      if (kind === 'completion') report({ message: 'wrongCompletion', at: place, related, data, fix })
      else if (!rate.amount.isZero()) report({ message: 'wrongCarryOver', at: place, related, data }) // taken back by finance
    }
  },
})

interface StatedRate {
  readonly kind: 'carry-over' | 'completion'
  readonly rate: Figure
  readonly place: Place
}

/** Where the unit states such a rate: as an indicator of 附件2, or in a sentence of 附件4. */
function ratesStated(pack: Package, table: UnitEvaluation): readonly StatedRate[] {
  const indicators = table.indicators.rows.flatMap(({ level3, actual }): StatedRate[] => {
    const kind = kinds.find(([name]) => plainText(level3.value ?? '') === name)?.[1]
    const rate = percentIn(actual)
    return kind && rate ? [{ kind, rate, place: actual.place }] : []
  })
  const sentences = reportSentencesOf(pack).filter(({ report }) => report.kind === 'unit-report')
  return [
    ...indicators,
    ...sentences.flatMap(({ text, place }) =>
      kinds.flatMap(([name, kind]): StatedRate[] => {
        const rate = rateAfter(name, plainText(text))
        return rate ? [{ kind, rate, place }] : []
      }),
    ),
  ]
}

const kinds = [
  ['结转结余率', 'carry-over'],
  ['预算完成率', 'completion'],
] as const

function percentIn({ place }: Entry<unknown>): Figure | null {
  const figure = readFigure(place.quote)
  return figure?.unit === '%' ? figure : null
}

/** “结转结余率为2.17%”; not the rate of last year, of a change, or of a target. */
function rateAfter(name: string, text: string): Figure | null {
  const [before = '', after = ''] = text.split(name)
  const stated = /^(?:为|是|达到|达|:)?(\d+(?:\.\d+)?%)/.exec(after)?.[1]
  return stated === undefined || /上年|去年|收入|目标|项目[^，。；]*$/.test(before) ? null : readFigure(stated)
}
