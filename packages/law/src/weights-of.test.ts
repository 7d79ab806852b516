import { expect, test } from 'vitest'
import { executionWeightFor, hasWeights, ownWeightsOf } from './weights-of.ts'

test('execution carries the points of the edition, or those that its parameters set', () => {
  expect(executionWeightFor('hunan-2024', 2024)).toBe('10')
  expect(executionWeightFor('hubei-2020', 2024)).toBe('20')
})

test('an edition that has heads of its own without execution scores it nowhere else', () => {
  expect(executionWeightFor('yinchuan-2020', 2024)).toBe('0')
})

test('an edition whose tables carry no weights has none for execution', () => {
  expect(executionWeightFor('hengshan-2023', 2024)).toBeNull()
  expect(['hunan-2024', 'hubei-2020', 'hengshan-2023'].map((id) => hasWeights(id as 'hunan-2024'))).toEqual([
    true,
    true,
    false,
  ])
})

test('the sets that only one edition has come with their article', () => {
  expect(ownWeightsOf('yinchuan-2020')).toEqual([
    {
      heads: { 决策: '10', 管理: '25', 产出: '30', 效益: '35' },
      cites: 'published-forms/yinchuan-2020',
      verified: false,
    },
  ])
  expect(ownWeightsOf('hunan-2024')).toEqual([])
})
