import { expect, it } from 'vitest'
import { printSectionNumber, readSectionNumber } from './section-number.ts'

it.each([
  ['一、', 1],
  ['（十）', 10],
  ['十二、', 12],
  ['二十一、', 21],
  ['(3)', 3],
  ['4.', 4],
  ['', null],
  ['、', null],
])('%s is %s', (printed, number) => {
  expect(readSectionNumber(printed)).toBe(number)
})

it('numbers are printed as their level has them', () => {
  expect([printSectionNumber(7, 0), printSectionNumber(12, 1)]).toEqual(['七、', '（十二）'])
})
