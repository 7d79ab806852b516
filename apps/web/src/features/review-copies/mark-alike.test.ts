import { expect, it } from 'vitest'
import { markAlike } from './mark-alike.ts'

const printed = (a: string, b: string) =>
  markAlike(a, b).map((pieces) => pieces.map(({ text, isAlike }) => (isAlike ? `[${text}]` : text)).join(''))

it.each([
  ['甲站全年巡查20次', '乙站全年巡查35次', ['甲[站全年巡查]20[次]', '乙[站全年巡查]35[次]']],
  ['完全一样', '完全一样', ['[完全一样]', '[完全一样]']],
  ['甲', '乙', ['甲', '乙']],
  ['', '乙', ['', '乙']],
  ['经费足额到位', '经费到位', ['[经费]足额[到位]', '[经费到位]']],
] as const)('marks what “%s” and “%s” have in common', (a, b, expected) => {
  expect(printed(a, b)).toEqual(expected)
})
