import { Decimal } from '@mingxiao/core'
import { expect, test } from 'vitest'
import { riskOf } from './risk-of.ts'

const risk = (errors: number, money: string | null, withoutEvidence: number) =>
  riskOf({ errors, money: money === null ? null : Decimal.of(money), withoutEvidence })?.toString() ?? null

test.each([
  ['two errors, 115.9282万元, three indicators without evidence', 2, '1159282', 3, '1391.1384'],
  ['no errors: its money still counts', 0, '1159282', 0, '115.9282'],
  ['tenths that floats would round', 2, '1000', 0, '0.3'],
  ['a budget of nothing', 5, '0', 5, '0'],
  ['no budget named: it cannot be told', 5, null, 5, null],
] as const)('%s', (_, errors, money, withoutEvidence, expected) => {
  expect(risk(errors, money, withoutEvidence)).toBe(expected)
})
