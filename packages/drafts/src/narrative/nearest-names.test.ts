import { expect, it } from 'vitest'
import { nearestNames } from './nearest-names.ts'

it('names what is fewest letters away, the nearest first, at most three', () => {
  expect(nearestNames('spnt', ['spent', 'initial', 'sent', 'budget'])).toEqual(['spent', 'sent'])
  expect(nearestNames('万圆', ['元', '万元', '亿元', '百分比'])).toEqual(['万元'])
  expect(nearestNames('ab', ['ac', 'ad', 'ae', 'af'])).toEqual(['ac', 'ad', 'ae'])
})

it('names nothing where nothing is near', () => {
  expect(nearestNames('quota', ['initial', 'budget'])).toEqual([])
})
