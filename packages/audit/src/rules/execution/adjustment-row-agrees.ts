import {
  type Amount,
  agree,
  amountOf,
  Decimal,
  type Entry,
  type Figure,
  fromYuan,
  type Package,
  percentOf,
  roundingOf,
  squeezed,
  sum,
  type UnitEvaluation,
  yuanOf,
} from '@mingxiao/core'
import { type LawYear, valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { hasMoney, pairProjects, projectLines } from '../cross-table/paired-projects.ts'

export default defineRule({
  code: 'C06',
  id: 'adjustment-row-agrees',
  group: 'execution',
  severity: 'error',
  title: {
    zh: '附件1预算调整应等于全年预算数减年初预算数',
    en: 'The adjustment row is the budget of the year less the initial one',
  },
  cites: ['hunan-unit-indicators/budget-control-rate', 'arithmetic/difference'],
  messages: {
    blank: {
      zh: '附件2的年初预算数{initial}、全年预算数{budget}，年中调整了{expected}，附件1“{row}”却没有填。请按调整批复填入；按预算控制率{rate}%，该指标{weight}分可得{points}分。',
      en: 'Attachment 2 has an initial budget of {initial} and {budget} for the year: it was adjusted by {expected}, but “{row}” in attachment 1 is blank. Fill it in from the approval; a control rate of {rate}% earns {points} of {weight} points.',
    },
    wrong: {
      zh: '附件1“{row}”填的是{found}，按附件2全年预算数{budget}减年初预算数{initial}应为{expected}，相差{difference}。请按调整批复核对；按预算控制率{rate}%，该指标{weight}分可得{points}分。',
      en: '“{row}” in attachment 1 reads {found}; the budget {budget} less the initial budget {initial} in attachment 2 makes {expected}, {difference} apart. Check against the approval; a control rate of {rate}% earns {points} of {weight} points.',
    },
  },

  check(pack, report) {
    const { baseData, unitEvaluation } = pack
    if (!baseData || !unitEvaluation) return
    const line = baseData.spending.adjustment
    const cells = [line.final, line.budget]
    const row = squeezed(line.rowLabel.place.quote)
    const change = changeOf(pack, unitEvaluation, /整体/.test(row))
    if (!change || cells.some(({ state }) => state === 'absent' || state === 'unreadable')) return

    const filled = cells.filter(({ state }) => state !== 'blank')
    const allowed = [change.expected, change.whole]
    const isNone = filled.every(({ value }) => value === null) && allowed.some(({ yuan }) => yuan.isZero())
    const says = (cell: Entry<Figure>, amount: Amount) => {
      const printed = amountOf(pack, baseData, cell)
      return printed !== null && (agree(printed, amount) || agree(negated(printed), amount))
    }
    if (isNone || filled.some((cell) => allowed.some((amount) => says(cell, amount)))) return

    const { initial, budget } = unitEvaluation.funds.total
    const expected = figureOf(change.expected)
    const data = { row, initial, budget, expected, ...pointsFor(change.rate, pack) }
    const [found] = filled
    if (!found) {
      report({ message: 'blank', at: line.final, related: [line.budget, initial, budget], data })
      return
    }
    const yuan = yuanOf(pack, baseData, found) ?? Decimal.zero
    const difference = figureOf({ ...change.expected, yuan: change.expected.yuan.minus(yuan).abs() })
    report({ message: 'wrong', at: found, related: [initial, budget], data: { ...data, found, difference } })
  },
})

interface Change {
  /** 全年预算数 less 年初预算数 of the whole unit. */
  readonly whole: Amount
  /** What of it belongs in the row. */
  readonly expected: Amount
  /** 预算控制率, in percent. */
  readonly rate: Decimal
}

/** Null where 附件2 does not say it, or where it is unknown how much of it belongs to the projects. */
function changeOf(pack: Package, table: UnitEvaluation, isOfWholeUnit: boolean): Change | null {
  const { initial, budget } = table.funds.total
  const before = amountOf(pack, table, initial)
  const after = amountOf(pack, table, budget)
  const ofProjects = isOfWholeUnit ? Decimal.zero : changeOfProjects(pack)
  if (!before || !after || !ofProjects) return null

  const whole = { ...after, yuan: after.yuan.minus(before.yuan), decimals: Math.max(before.decimals, after.decimals) }
  const rate = percentOf(whole.yuan, before.yuan)
  return rate && { whole, expected: { ...whole, yuan: whole.yuan.minus(ofProjects) }, rate }
}

/** By how much the budgets of all projects were adjusted, by 附件3; null unless it has every project with money. */
function changeOfProjects(pack: Package): Decimal | null {
  const { pairs, secondOnly } = pairProjects(pack)
  if (pairs.length < projectLines(pack).filter(hasMoney).length) return null
  const changes = [...pairs.map(({ second }) => second), ...secondOnly].map(({ table }) => {
    const [before, after] = [table.funds.total.initial, table.funds.total.budget].map((cell) =>
      yuanOf(pack, table, cell),
    )
    return before && after ? after.minus(before) : null
  })
  return changes.every((change) => change !== null) ? sum(changes) : null
}

function negated(amount: Amount): Amount {
  return { ...amount, yuan: Decimal.zero.minus(amount.yuan) }
}

function figureOf({ yuan, unit, decimals }: Amount): Figure {
  return { amount: fromYuan(yuan, unit).amount, decimals, unit: '' }
}

/** What 预算控制率 earns: the first band that it does not exceed. */
function pointsFor(rate: Decimal, year: LawYear) {
  const band = valueFor('staffing/budget-control-bands', year).find(({ upTo }) => rate.isAtMost(Decimal.of(upTo)))
  return {
    rate: rate.round(roundingOf(year)),
    points: band ? Decimal.of(band.points) : Decimal.zero,
    weight: Decimal.of(valueFor('unit-weights/budget-control-rate', year)),
  }
}
