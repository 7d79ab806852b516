import { Decimal } from '../decimal/decimal.ts'
import { oncePerText } from '../forms/once-per.ts'
import { plainText } from '../forms/plain-text.ts'

/** A level-1 head such as “产出指标（50分）” or “产出指标40分”: its name without 指标, and the weight it declares. */
export interface LevelOne {
  readonly name: string
  readonly declaredWeight: Decimal | null
}

const weightBehind = /(?<!\d)(\d+(?:\.\d+)?)分$/

export const readLevelOne = oncePerText((text): LevelOne => {
  const plain = plainText(text)
  const weight = /\((\d+(?:\.\d+)?)分?\)/.exec(plain)?.[1] ?? weightBehind.exec(plain)?.[1]
  return {
    name: plain.replace(/\(.*$/, '').replace(weightBehind, '').replace(/指标$/, ''),
    declaredWeight: weight === undefined ? null : Decimal.of(weight),
  }
})
