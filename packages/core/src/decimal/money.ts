import { Decimal } from './decimal.ts'

/** The units in which money is printed. */
export type MoneyUnit = '元' | '万元' | '亿元'

/** An amount with the unit it is printed in; two amounts are compared only in 元. */
export interface Money {
  readonly amount: Decimal
  readonly unit: MoneyUnit
}

const yuanPer: Readonly<Record<MoneyUnit, Decimal>> = {
  元: Decimal.of('1'),
  万元: Decimal.of('10000'),
  亿元: Decimal.of('100000000'),
}

/** The amount in 元, exact. */
export function inYuan(money: Money): Decimal {
  return money.unit === '元' ? money.amount : money.amount.times(yuanPer[money.unit])
}

/** An amount of 元 expressed in another unit, exact. */
export function fromYuan(yuan: Decimal, unit: MoneyUnit): Money {
  return { amount: yuan.dividedBy(yuanPer[unit]), unit }
}

export function isMoneyUnit(text: string): text is MoneyUnit {
  return text in yuanPer
}
