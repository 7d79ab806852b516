import { expect, test } from 'vitest'
import { editionFor, editionOf } from './edition-of.ts'
import type { EditionId } from './ids.ts'

test('an edition names its forms, weights, execution rate and the place of each indicator kind', () => {
  expect(editionOf('hunan-2024')).toMatchObject({
    id: 'hunan-2024',
    years: { from: 2024, until: null },
    forms: { 'base-data': 'form-hunan-2024/base-data' },
    weights: { standard: 'scoring/standard-weights' },
    executionRate: { numerator: 'spent', denominator: 'budget' },
    taxonomy: { 成本: '产出', 可持续影响: '效益', 服务对象满意度: '满意度' },
  })
})

test('a county uses the edition of its province', () => {
  expect(editionFor('430981', 2024)).toEqual(editionOf('hunan-2024'))
  expect(editionFor('430000', 2025)).toEqual(editionOf('hunan-2024'))
})

test('a year or a province without a known edition has none', () => {
  expect(editionFor('430981', 2023)).toBeUndefined()
  expect(editionFor('110000', 2024)).toBeUndefined()
})

test('an unknown edition is refused by name', () => {
  expect(() => editionOf('atlantis-2024' as EditionId)).toThrow('There is no edition atlantis-2024.')
})
