import { expect, it } from 'vitest'
import { type Edit, editCells } from './edit-cells.ts'
import { editorState } from './editor-state.ts'

const start = editorState({
  head: { edition: 'hunan-2024', unit: '某单位', year: 2024 },
  cells: [['1/staffing.unit.quota', '7']],
})

function after(...edits: readonly Edit[]) {
  const { cells, past, future } = edits.reduce(editCells, start)
  return { cells: Object.fromEntries(cells), undo: past.length, redo: future.length }
}

const type = (address: string, value: string): Edit => ({ kind: 'type', address, value })

it('takes the letters typed in a cell back at once', () => {
  const typed = [type('1/staffing.unit.quota', '71'), type('1/staffing.unit.quota', '712')]
  expect(after(...typed)).toEqual({ cells: { '1/staffing.unit.quota': '712' }, undo: 1, redo: 0 })
  expect(after(...typed, { kind: 'undo' })).toEqual({ cells: { '1/staffing.unit.quota': '7' }, undo: 0, redo: 1 })
  expect(after(...typed, { kind: 'undo' }, { kind: 'redo' })).toEqual({
    cells: { '1/staffing.unit.quota': '712' },
    undo: 1,
    redo: 0,
  })
})

it('begins another step once the cell was left', () => {
  const edits = [type('1/staffing.unit.quota', '8'), { kind: 'rest' } as const, type('1/staffing.unit.quota', '9')]
  expect(after(...edits, { kind: 'undo' })).toEqual({ cells: { '1/staffing.unit.quota': '8' }, undo: 1, redo: 1 })
})

it('types into all cells that print as one', () => {
  const edit: Edit = {
    kind: 'type',
    address: '2/indicators.~1.level1',
    value: '产出指标',
    alike: ['2/indicators.~2.level1'],
  }
  expect(after(edit)).toEqual({
    cells: {
      '1/staffing.unit.quota': '7',
      '2/indicators.~1.level1': '产出指标',
      '2/indicators.~2.level1': '产出指标',
    },
    undo: 1,
    redo: 0,
  })
})

it('makes no step of what changes nothing', () => {
  expect(editCells(start, { kind: 'put', values: [['1/staffing.unit.quota', '7']] })).toBe(start)
  expect(editCells(start, { kind: 'undo' })).toBe(start)
  expect(editCells(start, { kind: 'redo' })).toBe(start)
})

it('forgets what was undone once something else is typed', () => {
  const edits: readonly Edit[] = [
    type('1/staffing.unit.quota', '8'),
    { kind: 'undo' },
    type('1/staffing.unit.staff', '6'),
  ]
  expect(after(...edits)).toEqual({
    cells: { '1/staffing.unit.quota': '7', '1/staffing.unit.staff': '6' },
    undo: 1,
    redo: 0,
  })
})
