import { expect, it } from 'vitest'
import { addOwnSection, addSection } from './change-sections.ts'

const cells = new Map([
  ['4/sections', 'overview'],
  ['4/publicBudget', '~1 ~2'],
])

it('adds a section of the form with a paragraph to begin in, or with what stood in it before', () => {
  const problems = { list: '4/sections', name: 'problems', title: '存在的问题' }
  expect(addSection(problems, '~n', cells)).toEqual([
    ['4/sections', 'overview problems'],
    ['4/problems', '~n'],
  ])
  expect(addSection({ ...problems, name: 'publicBudget' }, '~n', cells)).toEqual([
    ['4/sections', 'overview publicBudget'],
  ])
  expect(addSection({ list: '4/publicBudget.sections', name: 'projects', title: '' }, '~n', cells)).toEqual([
    ['4/publicBudget.sections', 'projects'],
    ['4/publicBudget.projects', '~n'],
  ])
})

it('adds a section of its own under the title that it is given', () => {
  expect(addOwnSection('4/sections', '工作打算', '~n', cells)).toEqual([
    ['4/sections', 'overview section~n'],
    ['4/section~n', '~n'],
    ['4/section~n.title', '工作打算'],
  ])
})
