import { type Amount, type FigureMention, inYuan, isMoneyUnit } from '@mingxiao/core'

/** The amount of money that a mention prints; null where it prints none. */
export function asAmount({ figure }: FigureMention): Amount | null {
  const { amount, decimals, unit } = figure
  return isMoneyUnit(unit) ? { yuan: inYuan({ amount, unit }), unit, decimals } : null
}
