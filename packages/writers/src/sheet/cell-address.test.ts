import { expect, test } from 'vitest'
import { parseAddress, printAddress } from './cell-address.ts'
import { shownCells } from './shown-cell.ts'

test.each([
  ['A1', 0, 0],
  ['Z10', 9, 25],
  ['AA2', 1, 26],
  ['XFD1048576', 1048575, 16383],
])('%s is row %i, column %i', (text, row, column) => {
  expect(parseAddress(text)).toEqual({ row, column })
  expect(printAddress({ row, column })).toBe(text)
})

test('what is no address is none', () => {
  expect(parseAddress('')).toBeNull()
  expect(parseAddress('1A')).toBeNull()
})

test('a cell merged away shows in the first of its range', () => {
  const shown = shownCells('<worksheet><mergeCells><mergeCell ref="B2:C4"/></mergeCells></worksheet>')
  expect(shown({ row: 3, column: 2 })).toEqual({ row: 1, column: 1 })
  expect(shown({ row: 4, column: 2 })).toEqual({ row: 4, column: 2 })
})
