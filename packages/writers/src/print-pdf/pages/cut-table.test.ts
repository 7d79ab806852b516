import { expect, test } from 'vitest'
import { cutTable } from './cut-table.ts'

/** The heights of rows on each page, “*” behind those that go on on the next one. */
function cut(heights: readonly number[], headRows: number, firstRoom: number, fullRoom: number): unknown {
  return cutTable({ width: 100, cells: [], heights, headRows }, firstRoom, fullRoom).map(({ repeated, rows }) => [
    repeated,
    ...rows.map(({ row, height, isEnd }) => `${row}:${height}${isEnd ? '' : '*'}`),
  ])
}

test('a table that fits stands on one page', () => {
  expect(cut([20, 30, 30], 1, 100, 200)).toEqual([[0, '0:20', '1:30', '2:30']])
})

test('rows go to the next page whole, below the head printed again', () => {
  expect(cut([20, 50, 40], 1, 100, 200)).toEqual([
    [0, '0:20', '1:50'],
    [1, '2:40'],
  ])
})

test('a head never stands without a row', () => {
  expect(cut([20, 90, 30], 1, 100, 200)).toEqual([[0], [0, '0:20', '1:90', '2:30']])
})

test('a row higher than a page fills the room there is and goes on', () => {
  expect(cut([20, 300], 1, 200, 200)).toEqual([
    [0, '0:20', '1:180*'],
    [1, '1:136'],
  ])
})

test('a head that takes half a page is not printed again', () => {
  expect(cut([120, 60, 60], 1, 200, 200)).toEqual([
    [0, '0:120', '1:60'],
    [0, '2:60'],
  ])
})
