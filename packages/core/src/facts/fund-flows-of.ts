import { inYuan, isMoneyUnit } from '../decimal/money.ts'
import type { Entry } from '../forms/entry.ts'
import type { Measure } from '../forms/measure.ts'
import { evaluationsOf, type Indicator, type Package } from '../package/package.ts'
import type { Amount } from './amounts/agree.ts'
import { plainName } from './names/plain-name.ts'

/** An indicator that tells what an insurance fund took in or paid out in the year. */
export interface FundFlow extends Amount {
  readonly name: string
  readonly row: Indicator
  readonly entry: Entry<Measure>
}

export interface FundFlows {
  readonly collected: readonly FundFlow[]
  readonly paid: readonly FundFlow[]
}

/** The indicators on premiums collected and benefits paid, 附件2 before 附件3. */
export function fundFlowsOf(pack: Package): FundFlows {
  const flows = evaluationsOf(pack).flatMap(({ indicators }) => indicators.rows.flatMap(flowIn))
  return {
    collected: flows.filter(({ name }) => collects.test(name) && !rates.test(name)),
    paid: flows.filter(({ name }) => pays.test(name) && !collects.test(name) && !rates.test(name)),
  }
}

const collects = /(?:征缴|征收|收缴)(?:收入|金额|总额|额|保费|保险费|任务|数)?|(?:基金|保费|保险费)收入/
const pays = /待遇.{0,4}(?:拨付|发放|支付|支出)|(?:拨付|发放|支付).{0,6}待遇|基金(?:支出|拨付)|待遇(?:金额|总额)/
const rates = /率|及时|准确|次数|人数|人次|经费|成本/

function flowIn(row: Indicator): readonly FundFlow[] {
  const measure = row.actual.value
  if (measure?.kind !== 'figure') return []
  const unit = /^[万亿]$/.test(measure.unit) ? `${measure.unit}元` : measure.unit
  if (!isMoneyUnit(unit)) return []
  const { amount, decimals } = measure
  return [
    { name: plainName(row.level3.value ?? ''), row, entry: row.actual, yuan: inYuan({ amount, unit }), unit, decimals },
  ]
}
