import { expect, test } from 'vitest'
import type { JudgedIndicator } from '../judging/judged-indicators.ts'
import { reviewTotals } from './review-totals.ts'

const indicator = (address: string, printed: string | null): JudgedIndicator => ({
  address,
  attachment: address.split('/')[0] ?? '',
  name: address,
  kind: 'indicator',
  weight: '50',
  printed,
  recomputed: null,
})
const given = (account_id: string, address: string, score: string) => ({ account_id, address, score })
const totals = (indicators: readonly JudgedIndicator[], scores: Parameters<typeof reviewTotals>[1]) =>
  reviewTotals(indicators, scores).map((one) => ({
    ...one,
    deduction: one.deduction.toString(),
    total: one.total?.toString() ?? null,
  }))

test('a reviewer’s points stand in place of the unit’s, to the last hundredth', () => {
  const indicators = [indicator('2/a', '49.99'), indicator('2/b', '50'), indicator('3-1/a', '10')]
  expect(
    totals(indicators, [given('甲', '2/a', '49.69'), given('乙', '2/b', '50'), given('乙', '3-1/a', '9.5')]),
  ).toEqual([
    { attachment: '2', accountId: '甲', scored: 1, indicators: 2, deduction: '0.3', total: '99.69' },
    { attachment: '2', accountId: '乙', scored: 1, indicators: 2, deduction: '0', total: '99.99' },
    { attachment: '3-1', accountId: '乙', scored: 1, indicators: 1, deduction: '0.5', total: '9.5' },
  ])
})

test('there is no total while an indicator has no score at all', () => {
  expect(totals([indicator('2/a', null), indicator('2/b', null)], [given('甲', '2/a', '40')])).toEqual([
    { attachment: '2', accountId: '甲', scored: 1, indicators: 2, deduction: '0', total: null },
  ])
})

test('a score of an indicator that is gone counts nowhere', () => {
  expect(totals([indicator('2/a', '50')], [given('甲', '2/gone', '1')])).toEqual([])
})
