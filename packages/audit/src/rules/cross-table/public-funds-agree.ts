import {
  type Amount,
  agree,
  amountOf,
  type BaseData,
  type Entry,
  type Figure,
  type MeasureId,
  type Package,
  type SpendingLine,
  type Statement,
  statementsOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { contradiction } from './contradiction.ts'

export default defineRule({
  code: 'F06',
  id: 'public-funds-agree',
  group: 'cross-table',
  severity: 'error',
  title: {
    zh: '报告所写的公用经费及其构成应与附件1一致',
    en: 'The report gives public funds and their parts as attachment 1 does',
  },
  cites: ['arithmetic/same-fact'],
  messages: {
    differs: {
      zh: '附件4写的{measure}为{found}，附件1“{label}”为{expected}，相差{difference}。请对照决算报表改为一致。',
      en: 'Attachment 4 gives {found} where attachment 1 has {expected} at “{label}”: {difference} apart. Check the final accounts and make them agree.',
    },
  },

  check(pack, report) {
    const { baseData, unitReport } = pack
    if (!baseData || !unitReport) return
    const statements = statementsOf(unitReport, pack)
    for (const [measure, line] of linesOf(baseData)) {
      for (const column of columnsOf(line, pack)) {
        const expected = amountOf(pack, baseData, column.entry)
        if (!expected) continue
        const said = statements
          .filter((statement) => isSaidOf(statement, measure, column, statements))
          .filter((statement) => statement.stageIsSaid || !isAnyOf(statement, line, pack, baseData))
        for (const { statement, found } of departing(said, expected, column)) {
          const differs = contradiction(found, expected)
          if (!differs) continue
          const data = { ...differs, label: column.entry.place.label, measure: line.rowLabel }
          report({ message: 'differs', at: statement.place, related: [column.entry], data })
        }
      }
    }
  },
})

/**
 * What was spent is one amount, so every sentence must give it. {Y}年预算数 may be the initial budget or that after
 * adjustment: of the sentences that speak of either, one that agrees is enough.
 */
function departing(said: readonly Statement[], expected: Amount, { isActual }: Column) {
  const given = said.flatMap((statement) => {
    const found = amountIn(statement)
    return found ? [{ statement, found }] : []
  })
  const wrong = given.filter(({ found }) => !agree(found, expected))
  if (isActual) return wrong
  return wrong.length < given.length ? [] : wrong.slice(0, 1)
}

/** Where the words leave open which amount is meant, any of the line will do. */
function isAnyOf(statement: Statement, line: SpendingLine, pack: Package, baseData: BaseData): boolean {
  const found = amountIn(statement)
  return [line.budget, line.final].some((entry) => {
    const amount = amountOf(pack, baseData, entry)
    return found !== null && amount !== null && agree(found, amount)
  })
}

type Line = readonly [MeasureId, SpendingLine]

function linesOf({ spending }: BaseData): readonly Line[] {
  return [
    ['threePublicFunds', spending.threePublicFunds],
    ['vehicles', spending.vehicles],
    ['vehiclePurchase', spending.vehiclePurchase],
    ['vehicleRunning', spending.vehicleRunning],
    ['abroad', spending.abroad],
    ['reception', spending.reception],
    ['publicFunds', spending.publicFunds],
    ['office', spending.office],
    ['utilitiesAndTravel', spending.utilitiesAndTravel],
    ['meetingsAndTraining', spending.meetingsAndTraining],
  ]
}

interface Column {
  readonly entry: Entry<Figure>
  readonly year: number
  readonly isActual: boolean
}

function columnsOf(line: SpendingLine, { year }: Package): readonly Column[] {
  return [
    { entry: line.lastYear, year: year - 1, isActual: true },
    { entry: line.budget, year, isActual: false },
    { entry: line.final, year, isActual: true },
  ]
}

function isSaidOf(said: Statement, measure: MeasureId, column: Column, all: readonly Statement[]): boolean {
  const isMeasure = said.measure === measure || (measure === 'publicFunds' && standsForPublicFunds(said, all))
  return isMeasure && said.year === column.year && (said.stage === 'actual') === column.isActual
}

/**
 * 附件1 takes the 商品和服务支出 of the basic spending as 公用经费 (the note under the form), unless the report names the
 * latter itself or adds 资本性支出.
 */
function standsForPublicFunds({ measure, sentence }: Statement, all: readonly Statement[]): boolean {
  if (measure !== 'goodsAndServices' || !sentence.includes('基本支出') || sentence.includes('资本性支出')) return false
  return all.every((other) => other.measure !== 'publicFunds')
}

function amountIn({ yuan, unit, figure }: Statement): Amount | null {
  return yuan && unit && { yuan, unit, decimals: figure.decimals }
}
