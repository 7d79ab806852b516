import { expect, it } from 'vitest'
import { addProject, removeProject } from './add-project.ts'
import { addRow, freshName, moveRow, removeRow } from './change-rows.ts'
import { editorState } from './editor-state.ts'

const list = '2/indicators'
const cells = new Map([
  ['tables', '1 2 3-~1'],
  [list, '~1 ~2'],
  ['2/indicators.~2.level3', '调查件数'],
  ['2/indicators.~7.level3', '早已删去的一行'],
])

it('adds a row below another, under a name no row ever had', () => {
  expect(addRow(list, '~1', cells)).toEqual([[list, '~1 ~3 ~2']])
  expect(addRow(list, null, cells)).toEqual([[list, '~3 ~1 ~2']])
  expect(freshName('2/indicators.', new Map([['2/indicators.~1.level3', '删去的一行']]))).toBe('~2')
})

it('removes and moves rows by their list alone', () => {
  expect(removeRow({ list, name: '~1' }, cells)).toEqual([[list, '~2']])
  expect(moveRow({ list, name: '~2' }, -1, cells)).toEqual([[list, '~2 ~1']])
  expect(moveRow({ list, name: '~2' }, 1, cells)).toEqual([])
})

it('adds a project behind the last one and removes it again', () => {
  const state = editorState({ head: { edition: 'hunan-2024', unit: '某单位', year: 2024 }, cells: [...cells] })
  expect(addProject(state)).toEqual([
    ['tables', '1 2 3-~1 3-~3'],
    ['3-~3/heading.unit', '某单位'],
    ['3-~3/indicators', '~1'],
  ])
  expect(removeProject('3-~1', state)).toEqual([['tables', '1 2']])
})
