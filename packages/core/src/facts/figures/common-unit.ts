import { Decimal } from '../../decimal/decimal.ts'
import { oncePerText } from '../../forms/once-per.ts'
import { plainText } from '../../forms/plain-text.ts'

/** A figure with the unit glued to it. */
export interface Quantity {
  readonly amount: Decimal
  readonly unit: string
}

/** Several figures in one unit, whose name people would use for all of them. */
export interface InOneUnit {
  readonly amounts: readonly Decimal[]
  readonly unit: string
}

/**
 * Brings figures to one unit: 元 and 万元, 人 and 名, 次 and 场次, 人 and 万人. A figure without a unit takes the unit of
 * the others. Null where the units differ, or where it cannot be told which unit is meant.
 */
export function inOneUnit(quantities: readonly Quantity[]): InOneUnit | null {
  const read = quantities.map(({ amount, unit }) => ({ amount, ...readUnit(unit) }))
  const named = read.find(({ base }) => base !== '') ?? read.find(({ factor }) => !factor.equals(one))
  if (!named) return { amounts: read.map(({ amount }) => amount), unit: '' }

  const amounts: Decimal[] = []
  for (const { amount, base, factor } of read) {
    const isBare = base === '' && factor.equals(one)
    if (isBare && named.base === '%' && isPerhapsShare(amount)) return null
    const fits =
      isBare || base === named.base || (isTimes(base, named.base) && isPlain(named.base, factor, named.factor))
    if (!fits) return null
    amounts.push(amount.times(isBare ? named.factor : factor))
  }
  return { amounts, unit: named.base }
}

const one = Decimal.of('1')

/** “0.95” beside “90%” may be 95% or 0.95%. */
function isPerhapsShare(amount: Decimal): boolean {
  return !amount.isZero() && amount.abs().isAtMost(one)
}

function isTimes(a: string, b: string): boolean {
  return a === '' || b === ''
}

/** “5万” beside 元 is money. Beside “60000人” it may be a slip of the unit; only beside “6万人” it is plain. */
function isPlain(namedBase: string, factor: Decimal, namedFactor: Decimal): boolean {
  return namedBase === '元' || factor.equals(namedFactor)
}

interface Unit {
  readonly base: string
  readonly factor: Decimal
}

const readUnit: (printed: string) => Unit = oncePerText((printed) => {
  const plain = plainText(printed)
    .replace(/\(.*\)$/, '')
    .replace(/(\/|每)年$/, '')
  const known = knownUnits.get(plain)
  if (known) return known
  for (const [sign, factor] of multipliers) {
    if (!plain.startsWith(sign)) continue
    const rest = readUnit(plain.slice(sign.length))
    return { base: rest.base, factor: rest.factor.times(factor) }
  }
  return { base: plain, factor: one }
})

const multipliers: readonly (readonly [string, Decimal])[] = [
  ['亿', Decimal.of('100000000')],
  ['万', Decimal.of('10000')],
  ['千', Decimal.of('1000')],
]

/** Words for one unit, the first being its name; a number says how many of the name one of them is. */
const families: readonly (readonly [string, string, ...string[]])[] = [
  ['1', '元', '圆'],
  ['1', '人', '名', '位'],
  ['1', '次', '场次', '场', '次数'],
  ['1', '天', '日', '个自然日'],
  ['1', '工作日', '个工作日'],
  ['1', '小时', '个小时', 'h'],
  ['1', '个月', '月'],
  ['1', '%', '百分比', '个百分比'],
  ['1', '个百分点', '百分点'],
  ['1', '㎡', 'm2', 'm²', '平方米', '平米'],
  ['1', '米', 'm'],
  ['1000', '米', '千米', '公里', 'km', 'KM'],
  ['1', '公斤', '千克', 'kg', 'KG'],
  ['1000', '公斤', '吨', 't'],
]

const knownUnits: ReadonlyMap<string, Unit> = new Map(
  families.flatMap(([factor, base, ...others]) => {
    const unit: Unit = { base, factor: Decimal.of(factor) }
    return (factor === '1' ? [base, ...others] : others).map((word) => [word, unit] as const)
  }),
)
