import {
  type BaseData,
  type Decimal,
  type Entry,
  type Evaluation,
  evaluationsOf,
  executionBaseOf,
  type Figure,
  type Filled,
  fundsRowsOf,
  type Package,
  percentOf,
  printFigure,
  roundingOf,
  yuanOf,
} from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { judgeRate } from './judge-rate.ts'

export default defineRule({
  code: 'A17',
  id: 'rates-share-rounding',
  group: 'arithmetic',
  severity: 'info',
  title: { zh: '同一表中比率的小数位数和舍入方式应一致', en: 'The rates of a table share decimals and rounding' },
  cites: ['review-practice/decimals', 'arithmetic/rounding'],
  messages: {
    mixedDecimals: {
      zh: '附件{attachment}各比率的小数位数不一致：{found}不足{expected}位小数。请统一保留{expected}位小数。',
      en: 'The rates of attachment {attachment} do not share their decimals: {found} has fewer than {expected}. Print {expected} decimals throughout.',
    },
    cutOff: {
      zh: '附件{attachment}的比率{found}直接舍去了尾数，四舍五入应为{expected}。请统一四舍五入。',
      en: 'In attachment {attachment} the digits of {found} were cut off; rounded half up it is {expected}. Round half up throughout.',
    },
  },

  check(pack, report) {
    for (const { attachment, rates } of ratesByTable(pack)) {
      const inexact = rates.filter(({ isExact }) => !isExact)
      const decimals = Math.max(0, ...inexact.map(({ entry }) => entry.value.decimals))
      const short = inexact.filter(({ entry }) => entry.value.decimals < decimals)
      const [firstShort, ...otherShort] = short.map(({ entry }) => entry)
      if (firstShort) {
        const found = short.map(({ entry }) => printFigure(entry.value)).join('、')
        const data = { attachment, found, expected: String(decimals) }
        const fix = short.map(({ entry, toDecimals }) => replace(entry, toDecimals(decimals)))
        report({ message: 'mixedDecimals', at: firstShort, related: otherShort, data, fix })
      }

      const cut = rates.flatMap(({ entry, rounded }) => (rounded ? [{ entry, rounded }] : []))
      const [firstCut, ...otherCut] = cut.map(({ entry }) => entry)
      if (!firstCut) continue
      const found = cut.map(({ entry }) => printFigure(entry.value)).join('、')
      const expected = cut.map(({ rounded }) => printFigure(rounded)).join('、')
      const fix = cut.map(({ entry, rounded }) => replace(entry, rounded))
      report({ message: 'cutOff', at: firstCut, related: otherCut, data: { attachment, found, expected }, fix })
    }
  },
})

interface Rate {
  readonly entry: Filled<Figure>
  /** It needs no more decimals than it has, as 100%. */
  readonly isExact: boolean
  /** What rounding makes of it, where its digits were cut off. */
  readonly rounded: Figure | null
  /** The rate at so many decimals. */
  readonly toDecimals: (decimals: number) => Figure
}

function ratesByTable(pack: Package): readonly { readonly attachment: string; readonly rates: readonly Rate[] }[] {
  const { baseData } = pack
  const evaluations = evaluationsOf(pack).map((table) => ({ attachment: table.no, rates: fundsRates(pack, table) }))
  return baseData ? [{ attachment: baseData.no, rates: baseDataRates(pack, baseData) }, ...evaluations] : evaluations
}

function baseDataRates(pack: Package, table: BaseData): readonly Rate[] {
  const { quota, staff, rate } = table.staffing.unit
  const { approvedArea, actualArea, areaRate, approvedCost, actualCost, costRate } = table.buildings.unit
  const amount = (entry: Entry<Figure>) => entry.value?.amount ?? null
  const yuan = (entry: Entry<Figure>) => yuanOf(pack, table, entry)
  // staffing-rate-recomputes speaks of cut digits of the staffing rate
  const ofStaff = rateOf(pack, rate, amount(staff), amount(quota)).map((staffing) => ({ ...staffing, rounded: null }))
  return [
    ...ofStaff,
    ...rateOf(pack, areaRate, amount(actualArea), amount(approvedArea)),
    ...rateOf(pack, costRate, yuan(actualCost), yuan(approvedCost)),
  ]
}

function fundsRates(pack: Package, table: Evaluation): readonly Rate[] {
  return fundsRowsOf(table).flatMap((row) =>
    rateOf(pack, row.rate, yuanOf(pack, table, row.spent), yuanOf(pack, table, executionBaseOf(table, row))),
  )
}

/** A rate of two figures that it fits; a wrong one is for the rules that recompute it. */
function rateOf(pack: Package, entry: Entry<Figure>, part: Decimal | null, whole: Decimal | null): readonly Rate[] {
  if (entry.state !== 'value' || entry.value.unit !== '%' || !part || !whole) return []
  const judged = judgeRate(entry.value, part, whole, pack)
  const exact = percentOf(part, whole)
  if (!judged || !exact || judged.verdict === 'wrong') return []
  const rounded = judged.verdict === 'truncated' ? judged.expected : null
  const toDecimals = (decimals: number): Figure => {
    return { amount: exact.round({ ...roundingOf(pack), digits: decimals }), decimals, unit: '%' }
  }
  return [{ entry, isExact: exact.equals(entry.value.amount), rounded, toDecimals }]
}
