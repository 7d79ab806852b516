import { expect, it } from 'vitest'
import { rangesIn } from './ranges-in.ts'

const read = (text: string) =>
  rangesIn(text).map(({ kind, low, high, unit, start, end }) => [
    kind,
    `${low}`,
    `${high}`,
    unit,
    text.slice(start, end),
  ])

it('reads both ends of a range and their unit', () => {
  expect(read('调查人员一般2-3名，补助5万元至8万元，完成率90～95%，每户1.5—2万元')).toEqual([
    ['people', '2', '3', '名', '2-3名'],
    ['money', '5', '8', '万元', '5万元至8万元'],
    ['percent', '90', '95', '%', '90～95%'],
    ['money', '1.5', '2', '万元', '1.5—2万元'],
  ])
})

it('passes over years, dates, telephone numbers and ends of different units', () => {
  expect(read('2023-2024年度，2025-05-13，0000-0000000，3-5月，第1-3条，2人至5万元，A2-3件')).toEqual([])
})
