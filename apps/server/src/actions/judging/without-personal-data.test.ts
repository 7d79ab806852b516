import { expect, test } from 'vitest'
import { maskedText, withoutPersonalData } from './without-personal-data.ts'

test('nobody’s name, signature or telephone is left, and the rest is as it was', () => {
  const cells = new Map([
    ['2/signOff.preparer', '张某'],
    ['2/signOff.date', '2025年5月13日'],
    ['2/signOff.phone', '0737-2345678'],
    ['3-~1/signOff.head', '李某'],
    ['2/funds.total.budget', '115.9282'],
    ['2/goals.year.achieved', '由张某（13807371946）核对。'],
  ])
  expect([...withoutPersonalData({ edition: 'hunan-2024', year: 2024 }, cells)]).toEqual([
    ['2/signOff.preparer', ''],
    ['2/signOff.date', '2025年5月13日'],
    ['2/signOff.phone', ''],
    ['3-~1/signOff.head', ''],
    ['2/funds.total.budget', '115.9282'],
    ['2/goals.year.achieved', '由张某（138******46）核对。'],
  ])
})

test('whoever answers for a project is a person as well', () => {
  const cells = new Map([['3-~1/heading.manager', '张某']])
  expect([...withoutPersonalData({ edition: 'guangshui-2021', year: 2021 }, cells)]).toEqual([
    ['3-~1/heading.manager', ''],
  ])
})

test('several numbers of persons in a text are masked, figures are not', () => {
  expect(maskedText('张某，13807371946；李某、13907371946；支出13807371.94元')).toBe(
    '张某，138******46；李某、139******46；支出13807371.94元',
  )
})
