import { expect, it } from 'vitest'
import { spreadBlock } from '../editing/spread-block.ts'
import type { BoxView, GridView } from '../engine/package-view.ts'
import { nextCell } from './next-cell.ts'

/** 一级指标 over two rows, then target and actual of each; the first actual is computed. */
const grid: GridView = {
  columns: [100, 100, 100],
  kind: 'table',
  rows: [
    { height: 20, boxes: [box('level1', 0, 2), box('target1', 1), box('actual1', 2, 1, false)] },
    { height: 20, boxes: [box('target2', 1), box('actual2', 2)] },
  ],
}

function box(address: string, column: number, rowSpan = 1, isOpen = true): BoxView {
  const cell = { address, label: '', isFigure: false, fillsBox: true, formula: null, isOpen, alike: [] }
  const run = { text: '', font: 'song', size: 18, isBold: false, cell } as const
  return { column, columnSpan: 1, rowSpan, isUpright: false, align: 'center', runs: [run] }
}

it('leads down and up within the column', () => {
  expect(nextCell(grid, 'target1', 'down')).toBe('target2')
  expect(nextCell(grid, 'actual2', 'up')).toBe('actual1')
  expect(nextCell(grid, 'level1', 'down')).toBeNull()
})

it('leads into merged cells beside and out of them to their first row', () => {
  expect(nextCell(grid, 'target2', 'left')).toBe('level1')
  expect(nextCell(grid, 'level1', 'right')).toBe('target1')
  expect(nextCell(grid, 'actual1', 'right')).toBeNull()
})

it('spreads a pasted block to the right and below, past computed cells', () => {
  const block = [
    ['≥1', '2'],
    ['≥3', ' 4 '],
    ['≥5', '6'],
  ]
  expect(spreadBlock(grid, 'target1', block)).toEqual([
    ['target1', '≥1'],
    ['target2', '≥3'],
    ['actual2', '4'],
  ])
})
