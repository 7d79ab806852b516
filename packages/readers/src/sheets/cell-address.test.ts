import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCellAddress, parseCellRange, printCellAddress, printCellRange } from './cell-address.ts'

test.each([
  ['A1', { row: 0, column: 0 }],
  ['$B$3', { row: 2, column: 1 }],
  ['aa10', { row: 9, column: 26 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
])('%s is an address', (text, address) => {
  expect(parseCellAddress(text)).toEqual(address)
})

test.each(['', 'A', '1', 'A0', 'A1048577', 'XFE1', 'AAAAAAAAAA1', 'A1 ', 'A-1', 'A1B'])('“%s” is none', (text) => {
  expect(parseCellAddress(text)).toBeNull()
})

test('a range may be written from any corner', () => {
  expect(parseCellRange('C5:A1')).toEqual({ top: 0, left: 0, bottom: 4, right: 2 })
})

test.each(['A1:', ':A1', 'A1:B2:C3', 'A1:B'])('“%s” is no range', (text) => {
  expect(parseCellRange(text)).toBeNull()
})

test('addresses print as they are read', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseCellAddress(printCellAddress(row, column))).toEqual({ row, column })
    }),
  )
  expect(printCellRange({ top: 0, left: 0, bottom: 4, right: 2 })).toBe('A1:C5')
})
