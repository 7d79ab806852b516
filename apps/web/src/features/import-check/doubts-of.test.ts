import { expect, it } from 'vitest'
import { doubtsOf, spotKey } from './doubts-of.ts'

const spot = { source: 0, block: 2, row: 1, column: 3 }
const preview = {
  head: { edition: 'hunan-2024', unit: '', year: 2024 },
  cells: [],
  places: [
    { address: '1/staffing.unit.staff', spot, isUnreadable: true },
    { address: '1/staffing.unit.quota', spot, isUnreadable: true },
    { address: '1/staffing.unit.rate', spot, isUnreadable: false },
  ],
  notices: [{ code: 'unit-taken', message: '请核对单位。', address: '1/staffing.unit.quota', spot: null }],
  sources: [],
}

it('notices come first; a cell that holds no value is a doubt where nothing else was said of it', () => {
  expect(doubtsOf(preview).map(({ address }) => address)).toEqual(['1/staffing.unit.quota', '1/staffing.unit.staff'])
})

it('paragraphs and cells have names of their own', () => {
  expect([spotKey(spot), spotKey({ ...spot, row: null, column: null })]).toEqual(['0.2.1.3', '0.2..'])
})
