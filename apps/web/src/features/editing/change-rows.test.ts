import { expect, it } from 'vitest'
import { addProject, removeProject } from './add-project.ts'
import { addRow, moveRow, removeRow } from './change-rows.ts'
import { editorState } from './editor-state.ts'
import { rowName } from './row-name.ts'

const list = '2/indicators'
const cells = new Map([
  ['tables', '1 2 3-~1'],
  [list, '~1 ~2'],
])

it('adds a row below another, or first', () => {
  expect(addRow({ list, name: '~k' }, '~1', cells)).toEqual([[list, '~1 ~k ~2']])
  expect(addRow({ list, name: '~k' }, null, cells)).toEqual([[list, '~k ~1 ~2']])
})

it('removes and moves rows by their list alone', () => {
  expect(removeRow({ list, name: '~1' }, cells)).toEqual([[list, '~2']])
  expect(moveRow({ list, name: '~2' }, -1, cells)).toEqual([[list, '~2 ~1']])
  expect(moveRow({ list, name: '~2' }, 1, cells)).toEqual([])
})

it('names rows as lists allow, and no two alike', () => {
  const names = Array.from({ length: 100 }, rowName)
  expect(names.filter((name) => !/^~[0-9a-z]{1,24}$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(100)
})

it('adds a project behind the last one and removes it again', () => {
  const state = editorState({ head: { edition: 'hunan-2024', unit: '某单位', year: 2024 }, cells: [...cells] })
  expect(addProject('~k', state)).toEqual([
    ['tables', '1 2 3-~1 3-~k'],
    ['3-~k/heading.unit', '某单位'],
    ['3-~k/indicators', '~1'],
  ])
  expect(removeProject('3-~1', state)).toEqual([['tables', '1 2']])
})
