import { isMoneyUnit } from '../../decimal/money.ts'
import { plainText } from '../../forms/plain-text.ts'
import type { Indicator } from '../../package/package.ts'
import { figuresIn } from '../figures/figures-in.ts'

/** Whether a sentence gives an indicator's result: a figure with words of its name; points are none, nor is what was spent. */
export function statesResult(sentence: string, { level3, actual }: Pick<Indicator, 'level3' | 'actual'>): boolean {
  const isMoney = actual.value?.kind === 'figure' && isMoneyUnit(actual.value.unit) && !/预算|支出|决算/.test(sentence)
  const hasFigure = figuresIn(sentence).some(({ unit, kind }) => unit !== '分' && (kind !== 'money' || isMoney))
  return hasFigure && namesMostOf(plainText(sentence), plainText(level3.value ?? ''))
}

/** At least half the pairs of letters of a name: reports seldom repeat 供水管网抢修处数, they say 抢修供水管网123处. */
function namesMostOf(sentence: string, name: string): boolean {
  const pairs = [...name].slice(0, -1).map((_, at) => name.slice(at, at + 2))
  const said = pairs.filter((pair) => sentence.includes(pair))
  return pairs.length > 0 && said.length + said.length >= pairs.length
}
